using System.Buffers.Binary;
using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>A table of word vectors, taken apart: all hashes, 8 bytes each, then a row of 101 bytes for each.</summary>
internal sealed class VectorTable
{
    private const int RowLength = 101;

    private readonly byte[] _bytes;

    public VectorTable(byte[] bytes)
    {
        _bytes = bytes;
        (bytes.Length % (sizeof(ulong) + RowLength)).ShouldBe(0);
        Hashes =
        [
            .. Enumerable.Range(0, bytes.Length / (sizeof(ulong) + RowLength))
                .Select(row => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(row * sizeof(ulong)))),
        ];
    }

    public ulong[] Hashes { get; }

    public bool Has(string word) => Hashes.Contains(FeatureHash.Of(word));

    public float[] VectorOf(string word) => [.. RowOf(word)[..^1].Select(value => (sbyte)value * 0.02f)];

    public float WeightOf(string word) => RowOf(word)[^1] / 255f;

    private byte[] RowOf(string word)
    {
        var start = (Hashes.Length * sizeof(ulong)) + (Array.IndexOf(Hashes, FeatureHash.Of(word)) * RowLength);
        return _bytes[start..(start + RowLength)];
    }
}
