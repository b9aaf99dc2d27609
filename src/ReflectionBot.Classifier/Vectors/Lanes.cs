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
