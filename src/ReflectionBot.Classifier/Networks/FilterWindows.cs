using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>Slides the filters of a bank over the taps of a sentence.</summary>
internal static class FilterWindows
{
    /// <summary>The filters of a bank are a multiple of this.</summary>
    private const int AtOnce = 4 * Lanes.Count;

    /// <summary>Keeps, for every filter, the higher of its highest value so far and what it makes of any window.</summary>
    /// <param name="bank">The filters.</param>
    /// <param name="taps">For every word the taps of all banks; before and behind, <see cref="FilterBank.Beyond"/> rows of zeros.</param>
    /// <param name="bias">For every filter what it adds.</param>
    /// <param name="highest">For every filter its highest value.</param>
    public static void KeepHigher(FilterBank bank, ReadOnlySpan<float> taps, ReadOnlySpan<float> bias, Span<float> highest)
    {
        ref var from = ref MemoryMarshal.GetReference(taps);
        ref var added = ref MemoryMarshal.GetReference(bias[..bank.Filters]);
        ref var best = ref MemoryMarshal.GetReference(highest[..bank.Filters]);
        var (first, last) = (FirstWindow(bank), FirstWindow(bank) + (WordsOf(taps) * FilterBank.AllTaps));
        var nextPlace = FilterBank.AllTaps + (nuint)bank.Filters;
        for (var at = 0; at < bank.Filters; at += AtOnce)
        {
            // All in registers: four rows of eight filters, their highest so far, and their sums over one window.
            var (lane1, lane2, lane3, lane4) = ((nuint)at, (nuint)at + Lanes.Count, (nuint)at + (2 * Lanes.Count), (nuint)at + (3 * Lanes.Count));
            var (bias1, bias2) = (Vector256.LoadUnsafe(ref added, lane1), Vector256.LoadUnsafe(ref added, lane2));
            var (bias3, bias4) = (Vector256.LoadUnsafe(ref added, lane3), Vector256.LoadUnsafe(ref added, lane4));
            var (best1, best2) = (Vector256.LoadUnsafe(ref best, lane1), Vector256.LoadUnsafe(ref best, lane2));
            var (best3, best4) = (Vector256.LoadUnsafe(ref best, lane3), Vector256.LoadUnsafe(ref best, lane4));
            for (var window = first; window < last; window += FilterBank.AllTaps)
            {
                var (sum1, sum2, sum3, sum4) = (bias1, bias2, bias3, bias4);
                var tap = (nuint)(window + at);
                for (var place = 0; place < bank.Width; place++)
                {
                    sum1 += Vector256.LoadUnsafe(ref from, tap);
                    sum2 += Vector256.LoadUnsafe(ref from, tap + Lanes.Count);
                    sum3 += Vector256.LoadUnsafe(ref from, tap + (2 * Lanes.Count));
                    sum4 += Vector256.LoadUnsafe(ref from, tap + (3 * Lanes.Count));
                    tap += nextPlace;
                }

                best1 = Vector256.ConditionalSelect(Vector256.GreaterThan(sum1, best1), sum1, best1);
                best2 = Vector256.ConditionalSelect(Vector256.GreaterThan(sum2, best2), sum2, best2);
                best3 = Vector256.ConditionalSelect(Vector256.GreaterThan(sum3, best3), sum3, best3);
                best4 = Vector256.ConditionalSelect(Vector256.GreaterThan(sum4, best4), sum4, best4);
            }

            best1.StoreUnsafe(ref best, lane1);
            best2.StoreUnsafe(ref best, lane2);
            best3.StoreUnsafe(ref best, lane3);
            best4.StoreUnsafe(ref best, lane4);
        }
    }

    /// <summary>As above, and keeps in <paramref name="where"/> the number of the word at which a filter was higher.</summary>
    public static void KeepHigher(
        FilterBank bank, ReadOnlySpan<float> taps, ReadOnlySpan<float> bias, Span<float> highest, Span<float> where)
    {
        Span<float> sums = stackalloc float[bank.Filters];
        for (var word = 0; word < WordsOf(taps); word++)
        {
            bias.CopyTo(sums);
            for (var place = 0; place < bank.Width; place++)
            {
                Lanes.Add(sums, taps.Slice(FirstWindow(bank) + ((word + place) * FilterBank.AllTaps) + (place * bank.Filters), bank.Filters));
            }

            Lanes.KeepHigher(highest, where, sums, word);
        }
    }

    private static int WordsOf(ReadOnlySpan<float> taps) => (taps.Length / FilterBank.AllTaps) - (2 * FilterBank.Beyond);

    /// <summary>Where in the taps of a sentence the first window of a bank begins.</summary>
    private static int FirstWindow(FilterBank bank) => ((FilterBank.Beyond - bank.Before) * FilterBank.AllTaps) + bank.FirstTap;
}
