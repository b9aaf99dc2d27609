using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReflectionBot.Classifier.Vectors;

/// <summary>
/// Arithmetic on rows of floats, eight at a time. Always eight, without fused multiply-add, and summed in one order, so
/// that every machine gets the same bits. The length of every row is a multiple of <see cref="Count"/>.
/// </summary>
internal static class Lanes
{
    public const int Count = 8;

    /// <summary>The least multiple of <see cref="Count"/> that is not under <paramref name="length"/>.</summary>
    public static int RoundUp(int length) => (length + Count - 1) / Count * Count;

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> source)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(source[..target.Length]);
        for (nuint i = 0; i < (nuint)target.Length; i += Count)
        {
            (Vector256.LoadUnsafe(ref to, i) + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Sets <paramref name="target"/> to the sum of two rows.</summary>
    public static void Sum(Span<float> target, ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var left = ref MemoryMarshal.GetReference(a[..target.Length]);
        ref var right = ref MemoryMarshal.GetReference(b[..target.Length]);
        for (nuint i = 0; i < (nuint)target.Length; i += Count)
        {
            (Vector256.LoadUnsafe(ref left, i) + Vector256.LoadUnsafe(ref right, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Adds <paramref name="scale"/> times <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float scale)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(source[..target.Length]);
        var scales = Vector256.Create(scale);
        for (nuint i = 0; i < (nuint)target.Length; i += Count)
        {
            (Vector256.LoadUnsafe(ref to, i) + (scales * Vector256.LoadUnsafe(ref from, i))).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Adds <paramref name="scale"/> times the beginning of <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<sbyte> source, float scale)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        var scales = Vector256.Create(scale);
        for (var i = 0; i < target.Length; i += Count)
        {
            var eight = Vector64.Create(source.Slice(i, Count));
            var numbers = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.WidenLower(eight.ToVector128()).ToVector256()));
            (Vector256.LoadUnsafe(ref to, (nuint)i) + (scales * numbers)).StoreUnsafe(ref to, (nuint)i);
        }
    }

    /// <summary>
    /// Adds a row times a matrix to <paramref name="output"/>: for every input, its value times its row of
    /// <paramref name="weights"/>. Sums stay in registers while they grow.
    /// </summary>
    public static void AddProduct(Span<float> output, ReadOnlySpan<float> input, ReadOnlySpan<float> weights)
    {
        ref var to = ref MemoryMarshal.GetReference(output);
        ref var from = ref MemoryMarshal.GetReference(weights[..(input.Length * output.Length)]);
        var (at, length) = ((nuint)0, (nuint)output.Length);
        for (; at + (4 * Count) <= length; at += 4 * Count)
        {
            var first = Vector256.LoadUnsafe(ref to, at);
            var second = Vector256.LoadUnsafe(ref to, at + Count);
            var third = Vector256.LoadUnsafe(ref to, at + (2 * Count));
            var fourth = Vector256.LoadUnsafe(ref to, at + (3 * Count));
            var row = at;
            foreach (var value in input)
            {
                var scales = Vector256.Create(value);
                first += scales * Vector256.LoadUnsafe(ref from, row);
                second += scales * Vector256.LoadUnsafe(ref from, row + Count);
                third += scales * Vector256.LoadUnsafe(ref from, row + (2 * Count));
                fourth += scales * Vector256.LoadUnsafe(ref from, row + (3 * Count));
                row += length;
            }

            first.StoreUnsafe(ref to, at);
            second.StoreUnsafe(ref to, at + Count);
            third.StoreUnsafe(ref to, at + (2 * Count));
            fourth.StoreUnsafe(ref to, at + (3 * Count));
        }

        for (; at < length; at += Count)
        {
            var sum = Vector256.LoadUnsafe(ref to, at);
            var row = at;
            foreach (var value in input)
            {
                sum += Vector256.Create(value) * Vector256.LoadUnsafe(ref from, row);
                row += length;
            }

            sum.StoreUnsafe(ref to, at);
        }
    }

    /// <summary>As <see cref="AddProduct"/> for four rows at once, so that each weight is fetched once for all.</summary>
    /// <param name="outputs">Four rows, as long as each other.</param>
    /// <param name="inputs">Four rows, as long as each other.</param>
    /// <param name="weights">The matrix.</param>
    public static void AddFourProducts(ReadOnlySpan<float[]> outputs, ReadOnlySpan<float[]> inputs, ReadOnlySpan<float> weights)
    {
        var (length, count) = (outputs[0].Length, inputs[0].Length);
        Span<float> to1 = outputs[0], to2 = outputs[1].AsSpan(0, length), to3 = outputs[2].AsSpan(0, length), to4 = outputs[3].AsSpan(0, length);
        ReadOnlySpan<float> in1 = inputs[0], in2 = inputs[1].AsSpan(0, count), in3 = inputs[2].AsSpan(0, count), in4 = inputs[3].AsSpan(0, count);
        ref var from = ref MemoryMarshal.GetReference(weights[..(count * length)]);
        for (var at = 0; at < length; at += 2 * Count)
        {
            // The last eight of an odd number of eights are worked out twice, but added once.
            var (near, far) = ((nuint)at, (nuint)Math.Min(at + Count, length - Count));
            var (a1, b1) = (Load(to1, near), Load(to1, far));
            var (a2, b2) = (Load(to2, near), Load(to2, far));
            var (a3, b3) = (Load(to3, near), Load(to3, far));
            var (a4, b4) = (Load(to4, near), Load(to4, far));
            nuint row = 0;
            for (var i = 0; i < in1.Length; i++)
            {
                var (a, b) = (Vector256.LoadUnsafe(ref from, row + near), Vector256.LoadUnsafe(ref from, row + far));
                var scale = Vector256.Create(in1[i]);
                (a1, b1) = (a1 + (scale * a), b1 + (scale * b));
                scale = Vector256.Create(in2[i]);
                (a2, b2) = (a2 + (scale * a), b2 + (scale * b));
                scale = Vector256.Create(in3[i]);
                (a3, b3) = (a3 + (scale * a), b3 + (scale * b));
                scale = Vector256.Create(in4[i]);
                (a4, b4) = (a4 + (scale * a), b4 + (scale * b));
                row += (nuint)length;
            }

            Store(to1, near, far, a1, b1);
            Store(to2, near, far, a2, b2);
            Store(to3, near, far, a3, b3);
            Store(to4, near, far, a4, b4);
        }

        static Vector256<float> Load(ReadOnlySpan<float> row, nuint at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row), at);

        static void Store(Span<float> row, nuint near, nuint far, Vector256<float> a, Vector256<float> b)
        {
            a.StoreUnsafe(ref MemoryMarshal.GetReference(row), near);
            b.StoreUnsafe(ref MemoryMarshal.GetReference(row), far);
        }
    }

    /// <summary>The sum of the products of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b[..a.Length]);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)a.Length; i += Count)
        {
            sum += Vector256.LoadUnsafe(ref left, i) * Vector256.LoadUnsafe(ref right, i);
        }

        var four = sum.GetLower() + sum.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]);
    }

    /// <summary>Replaces every x by x / (1 + |x|), which lies between -1 and 1.</summary>
    public static void Squash(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += Count)
        {
            var x = Vector256.LoadUnsafe(ref first, i);
            (x / (Vector256<float>.One + Vector256.Abs(x))).StoreUnsafe(ref first, i);
        }
    }

    /// <summary>Replaces what is below zero by zero.</summary>
    public static void Rectify(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += Count)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref first, i), Vector256<float>.Zero).StoreUnsafe(ref first, i);
        }
    }

    /// <summary>
    /// Carries a state on: every gate x becomes how far it opens, half of 1 + x / (1 + |x|), between 0 and 1, and the state moves
    /// so far of the way from what it was towards the content.
    /// </summary>
    public static void Carry(Span<float> after, ReadOnlySpan<float> before, Span<float> gates, ReadOnlySpan<float> content)
    {
        ref var to = ref MemoryMarshal.GetReference(after);
        ref var from = ref MemoryMarshal.GetReference(before[..after.Length]);
        ref var gate = ref MemoryMarshal.GetReference(gates[..after.Length]);
        ref var brought = ref MemoryMarshal.GetReference(content[..after.Length]);
        var half = Vector256.Create(0.5f);
        for (nuint i = 0; i < (nuint)after.Length; i += Count)
        {
            var x = Vector256.LoadUnsafe(ref gate, i);
            var open = half * (Vector256<float>.One + (x / (Vector256<float>.One + Vector256.Abs(x))));
            open.StoreUnsafe(ref gate, i);
            var state = Vector256.LoadUnsafe(ref from, i);
            (state + (open * (Vector256.LoadUnsafe(ref brought, i) - state))).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Keeps in <paramref name="best"/> the higher of itself and <paramref name="candidate"/>, place by place, and in
    /// <paramref name="where"/> the <paramref name="number"/> of the candidate that was higher.</summary>
    public static void KeepHigher(Span<float> best, Span<float> where, ReadOnlySpan<float> candidate, float number)
    {
        ref var highest = ref MemoryMarshal.GetReference(best);
        ref var places = ref MemoryMarshal.GetReference(where[..best.Length]);
        ref var from = ref MemoryMarshal.GetReference(candidate[..best.Length]);
        var numbers = Vector256.Create(number);
        for (nuint i = 0; i < (nuint)best.Length; i += Count)
        {
            var kept = Vector256.LoadUnsafe(ref highest, i);
            var rival = Vector256.LoadUnsafe(ref from, i);
            var wins = Vector256.GreaterThan(rival, kept);
            Vector256.ConditionalSelect(wins, rival, kept).StoreUnsafe(ref highest, i);
            Vector256.ConditionalSelect(wins, numbers, Vector256.LoadUnsafe(ref places, i)).StoreUnsafe(ref places, i);
        }
    }
}
