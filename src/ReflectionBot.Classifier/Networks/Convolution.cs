using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>
/// Filters that slide over the words of a sentence, each keeping the highest value it meets (Kim 2014, doi:10.3115/v1/D14-1181).
/// What a filter makes of a word depends on the word alone, so it is worked out once and remembered.
/// </summary>
/// <param name="weights">For every input (a dimension or a trait of a word) a row with one weight a tap.</param>
/// <param name="bias">One weight a filter.</param>
internal sealed class Convolution(float[] weights, float[] bias)
{
    /// <summary>The dimensions of a word's vector, then its traits.</summary>
    public const int Inputs = WordVectors.Dimensions + WordTraitsReader.Count;

    private const int Remembered = 1 << 14; // words; 23 MB when all are in use, and a draft brings a few hundred

    private static readonly float[] Nothing = new float[FilterBank.AllTaps];

    private readonly WordTaps?[] _remembered = new WordTaps?[Remembered];

    public float[] Weights { get; } = weights;

    public float[] Bias { get; } = bias;

    /// <summary>Must be told when <see cref="Weights"/> change.</summary>
    public void Forget() => Array.Clear(_remembered);

    /// <summary>Reads a sentence.</summary>
    /// <param name="words">For every word its row in the table of vectors; -1 for none.</param>
    /// <param name="traits">For every word its traits.</param>
    /// <param name="highest">Gets, for every filter, the highest value it met, 0 at least.</param>
    public void Read(ReadOnlySpan<int> words, ReadOnlySpan<WordTraits> traits, Span<float> highest) => Read(words, traits, highest, default);

    /// <summary>Reads a sentence to learn from it.</summary>
    /// <param name="words">As above.</param>
    /// <param name="traits">As above.</param>
    /// <param name="highest">As above.</param>
    /// <param name="where">
    /// Gets, for every filter, the number of the word where it met that; -1 where it met nothing above 0. Empty when nobody learns,
    /// which is faster.
    /// </param>
    public void Read(ReadOnlySpan<int> words, ReadOnlySpan<WordTraits> traits, Span<float> highest, Span<float> where)
    {
        // As bytes, since the pool of these is compiled ahead.
        var length = (words.Length + (2 * FilterBank.Beyond)) * FilterBank.AllTaps;
        var rented = ArrayPool<byte>.Shared.Rent(length * sizeof(float));
        var taps = MemoryMarshal.Cast<byte, float>(rented.AsSpan())[..length];
        var beyond = FilterBank.Beyond * FilterBank.AllTaps;
        taps[..beyond].Clear();
        taps[^beyond..].Clear();
        for (var i = 0; i < words.Length; i++)
        {
            FillTaps(words[i], traits[i], taps.Slice((FilterBank.Beyond + i) * FilterBank.AllTaps, FilterBank.AllTaps));
        }

        highest.Clear();
        where.Fill(-1);
        foreach (var bank in FilterBank.All)
        {
            var filters = new Range(bank.FirstFilter, bank.FirstFilter + bank.Filters);
            if (where.IsEmpty)
            {
                FilterWindows.KeepHigher(bank, taps, Bias.AsSpan(filters), highest[filters]);
            }
            else
            {
                FilterWindows.KeepHigher(bank, taps, Bias.AsSpan(filters), highest[filters], where[filters]);
            }
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    private void FillTaps(int word, WordTraits traits, Span<float> taps)
    {
        var known = word >= 0 ? TapsOf(word) : Nothing;
        var left = (uint)traits;
        if (left == 0)
        {
            known.CopyTo(taps);
            return;
        }

        Lanes.Sum(taps, known, RowOf(left));
        for (left &= left - 1; left != 0; left &= left - 1)
        {
            Lanes.Add(taps, RowOf(left));
        }
    }

    /// <summary>Two threads may both work out the same word; either result will do.</summary>
    private float[] TapsOf(int word)
    {
        ref var slot = ref _remembered[word % Remembered];
        var known = slot;
        if (known is null || known.Word != word)
        {
            slot = known = new WordTaps(word, WorkOut(word));
        }

        return known.Taps;
    }

    private float[] WorkOut(int word)
    {
        Span<float> vector = stackalloc float[WordVectors.Dimensions];
        vector.Clear();
        WordVectors.Shipped.AddTo(vector, word, 1);
        var taps = new float[FilterBank.AllTaps];
        Lanes.AddProduct(taps, vector, Weights);
        return taps;
    }

    /// <summary>The weights of the lowest of <paramref name="traits"/>.</summary>
    private ReadOnlySpan<float> RowOf(uint traits) =>
        Weights.AsSpan((WordVectors.Dimensions + BitOperations.TrailingZeroCount(traits)) * FilterBank.AllTaps, FilterBank.AllTaps);

    private sealed record WordTaps(int Word, float[] Taps);
}
