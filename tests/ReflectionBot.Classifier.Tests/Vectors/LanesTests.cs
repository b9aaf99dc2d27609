using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Vectors;

/// <summary>Every method against one number at a time, to the bit: models must read the same on every machine.</summary>
public class LanesTests
{
    private static readonly Gen<float> Number = Gen.OneOf(
        Gen.Choose(-1_000_000, 1_000_000).Select(thousandths => thousandths / 1000f),
        Gen.Choose(-1_000_000, 1_000_000).Select(millionths => millionths / 1e6f),
        Gen.Constant(0f));

    private static readonly Gen<int> Length = Gen.Choose(0, 12).Select(lanes => lanes * Lanes.Count);

    private static readonly Arbitrary<(float[] A, float[] B, float Scale)> Rows = Arb.From(
        from length in Length
        from a in Number.ArrayOf(length)
        from b in Number.ArrayOf(length)
        from scale in Number
        select (a, b, scale));

    private static readonly Arbitrary<(float[] Output, float[] Input, float[] Weights)> Products = Arb.From(
        from length in Length
        from inputs in Gen.Choose(0, 20)
        from output in Number.ArrayOf(length)
        from input in Number.ArrayOf(inputs)
        from weights in Number.ArrayOf(length * inputs)
        select (output, input, weights));

    [Fact]
    public void Add_AnyRows_IsTheSumPlaceByPlace() => Holds(Rows, rows =>
    {
        var target = rows.A.ToArray();
        Lanes.Add(target, rows.B);
        target.ShouldBe(rows.A.Zip(rows.B, (a, b) => a + b));
    });

    [Fact]
    public void Sum_AnyRows_IsTheSumPlaceByPlace() => Holds(Rows, rows =>
    {
        var target = new float[rows.A.Length];
        Lanes.Sum(target, rows.A, rows.B);
        target.ShouldBe(rows.A.Zip(rows.B, (a, b) => a + b));
    });

    [Fact]
    public void AddScaled_Bytes_CountsEachAsANumber() => Holds(Rows, rows =>
    {
        var target = rows.A.ToArray();
        var bytes = Array.ConvertAll(rows.B, number => (sbyte)(int)Math.Clamp(number, -128, 127));
        Lanes.AddScaled(target, bytes, rows.Scale);
        target.ShouldBe(rows.A.Zip(bytes, (a, b) => a + (rows.Scale * b)));
    });

    [Fact]
    public void AddScaled_AnyRows_RoundsTheProductBeforeTheSum() => Holds(Rows, rows =>
    {
        var target = rows.A.ToArray();
        Lanes.AddScaled(target, rows.B, rows.Scale);
        target.ShouldBe(rows.A.Zip(rows.B, (a, b) => a + (rows.Scale * b)));
    });

    [Fact]
    public void Rectify_AnyRow_HasNothingBelowZero() => Holds(Rows, rows =>
    {
        var values = rows.A.ToArray();
        Lanes.Rectify(values);
        values.ShouldBe(rows.A.Select(x => Math.Max(x, 0)));
    });

    [Fact]
    public void Carry_AnyState_MovesItTowardsTheContentAsFarAsEachGateOpens() => Holds(Rows, rows =>
    {
        var (gates, after) = (rows.B.ToArray(), new float[rows.A.Length]);
        float[] content = [.. rows.A.Reverse()];
        Lanes.Carry(after, rows.A, gates, content);
        gates.ShouldBe(rows.B.Select(x => 0.5f * (1 + (x / (1 + Math.Abs(x))))));
        after.ShouldBe(rows.A.Select((before, i) => before + (gates[i] * (content[i] - before))));
    });

    [Fact]
    public void AddFourProducts_AnyMatrix_IsFourTimesAddProduct() => Holds(Products, product =>
    {
        float[][] inputs = [product.Input, [.. product.Input.Reverse()], new float[product.Input.Length], [.. product.Input.Select(x => -x)]];
        float[][] outputs = [product.Output, new float[product.Output.Length], [.. product.Output.Reverse()], [.. product.Output]];
        var expected = Array.ConvertAll(outputs, row => row.ToArray());
        foreach (var (output, input) in expected.Zip(inputs))
        {
            Lanes.AddProduct(output, input, product.Weights);
        }

        Lanes.AddFourProducts(outputs, inputs, product.Weights);

        outputs.ShouldBe(expected);
    });

    [Fact]
    public void AddProduct_AnyMatrix_AddsInputByInput() => Holds(Products, product =>
    {
        var output = product.Output.ToArray();
        Lanes.AddProduct(output, product.Input, product.Weights);

        var expected = product.Output.ToArray();
        for (var i = 0; i < product.Input.Length; i++)
        {
            for (var k = 0; k < expected.Length; k++)
            {
                expected[k] += product.Input[i] * product.Weights[(i * expected.Length) + k];
            }
        }

        output.ShouldBe(expected);
    });

    [Fact]
    public void Dot_AnyRows_AddsEightSumsInOneOrder() => Holds(Rows, rows =>
    {
        var sums = new float[Lanes.Count];
        for (var i = 0; i < rows.A.Length; i++)
        {
            sums[i % Lanes.Count] += rows.A[i] * rows.B[i];
        }

        var (first, second, third, fourth) = (sums[0] + sums[4], sums[1] + sums[5], sums[2] + sums[6], sums[3] + sums[7]);
        Lanes.Dot(rows.A, rows.B).ShouldBe((first + second) + (third + fourth));
    });

    [Fact]
    public void Squash_AnyRow_BringsEachBetweenMinusOneAndOne() => Holds(Rows, rows =>
    {
        var values = rows.A.ToArray();
        Lanes.Squash(values);
        values.ShouldBe(rows.A.Select(x => x / (1 + Math.Abs(x))));
        values.Any(value => value <= -1 || value >= 1).ShouldBeFalse();
    });

    [Fact]
    public void KeepHigher_AnyRows_KeepsTheHigherAndItsNumber() => Holds(Rows, rows =>
    {
        var best = rows.A.ToArray();
        float[] where = [.. best.Select((_, i) => (float)i)];
        Lanes.KeepHigher(best, where, rows.B, 77);

        best.ShouldBe(rows.A.Zip(rows.B, Math.Max));
        where.ShouldBe(rows.A.Zip(rows.B, (a, b) => b > a).Select((wins, i) => wins ? 77f : i));
    });

    [Fact]
    public void KeepHigher_ATie_KeepsTheFirst()
    {
        float[] where = [.. Enumerable.Repeat(3f, Lanes.Count)];

        Lanes.KeepHigher(new float[Lanes.Count], where, new float[Lanes.Count], 4);

        where.ShouldAllBe(number => number == 3);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(100, 104)]
    public void RoundUp_AnyLength_IsTheNextMultipleOfEight(int length, int expected) => Lanes.RoundUp(length).ShouldBe(expected);

    /// <summary>They read memory without looking, so a row too short must stop them.</summary>
    [Fact]
    public void Any_RowTooShort_Throws()
    {
        var (two, one) = (new float[2 * Lanes.Count], new float[Lanes.Count]);

        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Add(two, one));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddScaled(two, one, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddProduct(two, one, new float[(16 * 8) - 1]));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Sum(two, two, one));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddScaled(two, new sbyte[Lanes.Count], 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddFourProducts([two, two, two, one], [two, two, two, two], new float[16 * 16]));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddFourProducts([two, two, two, two], [two, two, two, one], new float[16 * 16]));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddFourProducts([two, two, two, two], [two, two, two, two], new float[(16 * 16) - 1]));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Dot(two, one));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Carry(two, one, two, two));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Carry(two, two, one, two));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Carry(two, two, two, one));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.KeepHigher(two, one, two, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.KeepHigher(two, two, one, 1));
    }

    private static void Holds<T>(Arbitrary<T> any, Action<T> property) => Prop.ForAll(any, property).QuickCheckThrowOnFailure();
}
