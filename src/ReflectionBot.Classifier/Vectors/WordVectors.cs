using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Vectors;

/// <summary>
/// What words mean, as points in space: GloVe vectors (Pennington, Socher and Manning 2014, doi:10.3115/v1/D14-1162) of
/// <see cref="Dimensions"/> dimensions, each rounded to a byte. Where the table comes from and how to build it again is in
/// the README beside it.
/// </summary>
internal sealed class WordVectors
{
    public const int Dimensions = 100;

    /// <summary>What one step of a stored byte is worth; 127 steps reach 2.54, and hardly any value lies beyond.</summary>
    public const float Step = 0.02f;

    /// <summary>A row holds the dimensions and the word's weight.</summary>
    private const int RowLength = Dimensions + 1;

    private static readonly Lazy<WordVectors> Embedded = new(LoadEmbedded);

    private readonly byte[] _table;

    private WordVectors(byte[] table)
    {
        _table = table;
        Count = table.Length / (sizeof(ulong) + RowLength);
    }

    /// <summary>The table that ships.</summary>
    public static WordVectors Shipped => Embedded.Value;

    /// <summary>How many words it knows.</summary>
    public int Count { get; }

    /// <summary>A hash of every thousandth byte or so; another table has another one, and a whole hash would take too long at start.</summary>
    public ulong Fingerprint
    {
        get
        {
            const int Stride = 997;
            var hash = FeatureHash.Of("vectors");
            for (var at = 0; at < _table.Length; at += Stride)
            {
                hash = FeatureHash.Then(hash, (char)_table[at]);
            }

            return hash;
        }
    }

    /// <summary>The row of <paramref name="word"/>, which is in lower case; -1 when the table does not know it.</summary>
    public int Find(string word)
    {
        var hash = FeatureHash.Of(word);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = BinaryPrimitives.ReadUInt64LittleEndian(_table.AsSpan(middle * sizeof(ulong)));
            if (found == hash)
            {
                return middle;
            }

            (low, high) = found < hash ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Adds the vector in <paramref name="row"/>, <paramref name="scale"/> times, to <paramref name="sum"/>.</summary>
    public void AddTo(Span<float> sum, int row, float scale)
    {
        var step = Step * scale;
        var values = RowOf(row);
        var lanes = Dimensions / Lanes.Count * Lanes.Count;
        Lanes.AddScaled(sum[..lanes], MemoryMarshal.Cast<byte, sbyte>(values), step);
        for (var d = lanes; d < Dimensions; d++)
        {
            sum[d] += step * (sbyte)values[d];
        }
    }

    /// <summary>
    /// How much the word in <paramref name="row"/> tells, 0 to 1: frequent words tell little (smooth inverse frequency: Arora,
    /// Liang and Ma 2017, openreview.net/forum?id=SyK00v5xx).
    /// </summary>
    public float Weight(int row) => RowOf(row)[Dimensions] / 255f;

    /// <summary>Writes a table that <see cref="WordVectors"/> reads.</summary>
    /// <param name="words">Words in lower case with their vector and weight.</param>
    /// <param name="stream">Where it goes: the hashes of all words in rising order, then a row for each.</param>
    public static void Write(IEnumerable<(string Word, float[] Vector, float Weight)> words, Stream stream)
    {
        var sorted = words.Select(word => (Hash: FeatureHash.Of(word.Word), word.Vector, word.Weight)).OrderBy(word => word.Hash).ToList();
        var hash = new byte[sizeof(ulong)];
        foreach (var word in sorted)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash, word.Hash);
            stream.Write(hash);
        }

        foreach (var (_, vector, weight) in sorted)
        {
            foreach (var value in vector)
            {
                stream.WriteByte((byte)(sbyte)Math.Clamp(MathF.Round(value / Step), -127, 127));
            }

            stream.WriteByte((byte)MathF.Round(weight * 255));
        }
    }

    private ReadOnlySpan<byte> RowOf(int row) => _table.AsSpan((Count * sizeof(ulong)) + (row * RowLength), RowLength);

    private static WordVectors LoadEmbedded()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream("words.vectors")!;
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        return new WordVectors(table);
    }
}
