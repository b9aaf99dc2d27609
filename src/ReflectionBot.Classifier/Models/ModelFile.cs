using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Models;

/// <summary>
/// How a model is kept: a mark and version, the fingerprint of the features it was trained with, the heads with the rows
/// of the buckets in use, and a SHA-256 of all before it. Little-endian throughout.
/// </summary>
internal static class ModelFile
{
    private const string Mark = "ReflectionBot model";
    private const int Version = 1;
    private const int Buckets = 1 << FeatureExtractor.Bits;

    public static void Write(SentenceModel model, Stream stream)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(FeatureExtractor.Fingerprint);
        Head[] heads = model.AnswerHead is { } answers ? [model.LabelHead, answers] : [model.LabelHead];
        writer.Write(heads.Length);
        foreach (var head in heads)
        {
            WriteHead(writer, head);
        }

        writer.Flush();
        var bytes = content.ToArray();
        stream.Write(bytes);
        stream.Write(SHA256.HashData(bytes));
    }

    /// <summary>Reads a model that a person hands in.</summary>
    /// <exception cref="ModelException">It is not a model, is damaged, or is of another version.</exception>
    public static SentenceModel Read(string name, Stream stream)
    {
        var bytes = BytesOf(stream);
        byte[] mark = [(byte)Mark.Length, .. Encoding.UTF8.GetBytes(Mark)];
        if (!bytes.AsSpan().StartsWith(mark))
        {
            throw new ModelException($"{name}: this is not a model; make one with \"reflectionbot train\".");
        }

        var length = bytes.Length - SHA256.HashSizeInBytes;
        if (length < mark.Length || !SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
        {
            throw new ModelException($"{name}: the model is damaged or cut short; copy it again or make a new one with \"reflectionbot train\".");
        }

        return Parse(name, bytes);
    }

    /// <summary>Reads the model inside the program, which is whole if the program is: hashing it would take longer than reading.</summary>
    /// <exception cref="ModelException">It is of another version, because features changed and it was not trained again.</exception>
    public static SentenceModel ReadShipped(Stream stream) => Parse("the shipped model", BytesOf(stream));

    private static byte[] BytesOf(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static SentenceModel Parse(string name, byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        reader.ReadString();
        if (reader.ReadInt32() != Version || reader.ReadUInt64() != FeatureExtractor.Fingerprint)
        {
            throw new ModelException(
                $"{name}: this model was made by another version of the program; make a new one with \"reflectionbot train\".");
        }

        var heads = new Head[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = ReadHead(reader, bytes);
        }

        return new SentenceModel(heads[0], heads.Length > 1 ? heads[1] : null);
    }

    private static void WriteHead(BinaryWriter writer, Head head)
    {
        var labels = head.Labels.Count;
        writer.Write(labels);
        foreach (var label in head.Labels)
        {
            writer.Write(label);
        }

        writer.Write(head.Scale);
        WriteRow(writer, head.Bias);
        var used = Enumerable.Range(0, Buckets)
            .Where(bucket => head.Weights.AsSpan(bucket * labels, labels).ContainsAnyExcept((short)0))
            .ToList();
        writer.Write(used.Count);
        foreach (var bucket in used)
        {
            writer.Write(bucket);
            WriteRow(writer, head.Weights.AsSpan(bucket * labels, labels));
        }
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<short> row)
    {
        foreach (var weight in row)
        {
            writer.Write(weight);
        }
    }

    private static Head ReadHead(BinaryReader reader, byte[] bytes)
    {
        var labels = new string[reader.ReadInt32()];
        for (var k = 0; k < labels.Length; k++)
        {
            labels[k] = reader.ReadString();
        }

        var head = new Head(labels, reader.ReadSingle(), new short[labels.Length], new short[Buckets * labels.Length]);
        for (var k = 0; k < labels.Length; k++)
        {
            head.Bias[k] = reader.ReadInt16();
        }

        var rows = reader.ReadInt32();
        var at = (int)reader.BaseStream.Position;
        reader.BaseStream.Position += (long)rows * (sizeof(int) + (labels.Length * sizeof(short)));
        ReadRows(bytes.AsSpan(at, (int)reader.BaseStream.Position - at), labels.Length, head.Weights);
        return head;
    }

    /// <summary>Reads rows, each the number of a bucket and its weights; nearly all of the file is rows.</summary>
    private static void ReadRows(ReadOnlySpan<byte> rows, int labels, short[] weights)
    {
        for (var at = 0; at < rows.Length;)
        {
            var row = BinaryPrimitives.ReadInt32LittleEndian(rows[at..]) * labels;
            at += sizeof(int);
            for (var k = 0; k < labels; k++, at += sizeof(short))
            {
                // By hand: a library call for each of 400,000 weights would double the time of reading.
                weights[row + k] = (short)(rows[at] | (rows[at + 1] << 8));
            }
        }
    }
}
