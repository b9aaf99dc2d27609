using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Models;

/// <summary>
/// How a model is kept: a mark and version, the fingerprint of the features it was trained with; for labels and for answers
/// their names, the rows of the linear model in use, the networks and the chain; and a SHA-256 of all before it. Little-endian
/// throughout.
/// </summary>
internal static class ModelFile
{
    private const string Mark = "ReflectionBot model";
    private const int Version = 2;
    private const int Buckets = 1 << FeatureExtractor.Bits;
    private const int MostNetworks = 16;
    private const long MostBytes = 1 << 29; // two heads of the most labels, every bucket in use, take 270 MB

    public static void Write(SentenceModel model, Stream stream)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(FeatureExtractor.Fingerprint);
        LabelModel[] parts = model.AnswerModel is { } answers ? [model.LabelModel, answers] : [model.LabelModel];
        writer.Write(parts.Length);
        foreach (var part in parts)
        {
            WriteLabels(writer, part.Labels);
            WriteHead(writer, part.Opinions.Linear);
            WriteNetworks(writer, part.Opinions.Networks);
            WriteNumbers<double>(writer, part.Chain.Weights);
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
        using var content = new MemoryStream(Verified(name, stream));
        try
        {
            var model = ReadModel(name, content);
            return content.Position == content.Length ? model : throw new InvalidDataException();
        }
        catch (Exception fault) when (fault is EndOfStreamException or FormatException or InvalidDataException)
        {
            throw Damaged(name); // its hash is right, so it was never written well
        }
    }

    /// <summary>Reads the model inside the program, which is whole if the program is: hashing it would take longer than reading.</summary>
    /// <exception cref="ModelException">It is of another version, because features changed and it was not trained again.</exception>
    public static SentenceModel ReadShipped(Stream stream) => ReadModel("the shipped model", stream);

    private static SentenceModel ReadModel(string name, Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        reader.ReadString();
        if (reader.ReadInt32() != Version || reader.ReadUInt64() != FeatureExtractor.Fingerprint)
        {
            throw new ModelException(
                $"{name}: this model was made by another version of the program; make a new one with \"reflectionbot train\".");
        }

        var parts = new LabelModel[ReadNumber(reader, 1, 2)];
        for (var i = 0; i < parts.Length; i++)
        {
            var labels = ReadLabels(reader);
            var opinions = new Opinions(ReadHead(reader, labels.Length), ReadNetworks(reader, labels.Length));
            var chain = ReadChain(reader, Chain.Size(labels.Length, opinions.Count));
            parts[i] = new LabelModel(labels, opinions, new Chain(labels.Length, opinions.Count, chain));
        }

        return new SentenceModel(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    /// <summary>The content before the hash, once mark and hash are found right.</summary>
    private static byte[] Verified(string name, Stream stream)
    {
        byte[] mark = [(byte)Mark.Length, .. Encoding.UTF8.GetBytes(Mark)];
        var start = new byte[mark.Length];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.SequenceEqual(mark))
        {
            throw new ModelException($"{name}: this is not a model; make one with \"reflectionbot train\".");
        }

        var length = stream.Length - SHA256.HashSizeInBytes;
        if (length < mark.Length || stream.Length > MostBytes)
        {
            throw Damaged(name);
        }

        var bytes = new byte[stream.Length];
        start.CopyTo(bytes, 0);
        stream.ReadExactly(bytes.AsSpan(start.Length));
        return SHA256.HashData(bytes.AsSpan(0, (int)length)).AsSpan().SequenceEqual(bytes.AsSpan((int)length))
            ? bytes[..(int)length]
            : throw Damaged(name);
    }

    private static ModelException Damaged(string name) =>
        new($"{name}: the model is damaged or cut short; copy it again or make a new one with \"reflectionbot train\".");

    private static void WriteLabels(BinaryWriter writer, IReadOnlyList<string> labels)
    {
        writer.Write(labels.Count);
        foreach (var label in labels)
        {
            writer.Write(label);
        }
    }

    private static string[] ReadLabels(BinaryReader reader)
    {
        var labels = new string[ReadNumber(reader, 2, Corpus.MostLabels)];
        for (var k = 0; k < labels.Length; k++)
        {
            labels[k] = reader.ReadString();
        }

        return labels;
    }

    private static void WriteNetworks(BinaryWriter writer, SentenceNetwork[] networks)
    {
        writer.Write(networks.Length);
        foreach (var parameters in networks.SelectMany(network => network.Parameters))
        {
            WriteNumbers<float>(writer, parameters);
        }
    }

    private static SentenceNetwork[] ReadNetworks(BinaryReader reader, int labels)
    {
        var networks = new SentenceNetwork[ReadNumber(reader, 0, MostNetworks)];
        for (var i = 0; i < networks.Length; i++)
        {
            networks[i] = SentenceNetwork.OfZeros(labels);
            foreach (var parameters in networks[i].Parameters)
            {
                ReadNumbers(reader, parameters);
            }
        }

        return networks;
    }

    private static void WriteNumbers<T>(BinaryWriter writer, T[] numbers) where T : unmanaged =>
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));

    private static void ReadNumbers(BinaryReader reader, float[] numbers)
    {
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        foreach (var number in numbers)
        {
            if (!float.IsFinite(number))
            {
                throw new InvalidDataException();
            }
        }
    }

    private static double[] ReadChain(BinaryReader reader, int size)
    {
        var weights = new double[size];
        for (var i = 0; i < size; i++)
        {
            weights[i] = reader.ReadDouble();
            if (!double.IsFinite(weights[i]))
            {
                throw new InvalidDataException();
            }
        }

        return weights;
    }

    private static void WriteHead(BinaryWriter writer, Head head)
    {
        var labels = head.Bias.Length;
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

    private static Head ReadHead(BinaryReader reader, int labels)
    {
        var scale = reader.ReadSingle();
        if (!float.IsFinite(scale))
        {
            throw new InvalidDataException();
        }

        var head = new Head(scale, new short[labels], new short[Buckets * labels]);
        for (var k = 0; k < labels; k++)
        {
            head.Bias[k] = reader.ReadInt16();
        }

        ReadRows(reader, labels, head.Weights);
        return head;
    }

    private static int ReadNumber(BinaryReader reader, int least, int most)
    {
        var number = reader.ReadInt32();
        return number >= least && number <= most ? number : throw new InvalidDataException();
    }

    /// <summary>Reads rows, each the number of a bucket and its weights; nearly all of the file is rows, so many at once.</summary>
    private static void ReadRows(BinaryReader reader, int labels, short[] weights)
    {
        const int AtOnce = 4096;
        var size = sizeof(int) + (labels * sizeof(short));
        var rows = new byte[AtOnce * size];
        for (var left = ReadNumber(reader, 0, Buckets); left > 0; left -= AtOnce)
        {
            var length = Math.Min(left, AtOnce) * size;
            reader.BaseStream.ReadExactly(rows, 0, length);
            for (var at = 0; at < length; at += size)
            {
                ReadRow(rows.AsSpan(at, size), labels, weights);
            }
        }
    }

    private static void ReadRow(ReadOnlySpan<byte> row, int labels, short[] weights)
    {
        var bucket = BinaryPrimitives.ReadInt32LittleEndian(row);
        if (bucket is < 0 or >= Buckets)
        {
            throw new InvalidDataException();
        }

        for (var k = 0; k < labels; k++)
        {
            // By hand: a library call for each of 400,000 weights would double the time of reading.
            var at = sizeof(int) + (k * sizeof(short));
            weights[(bucket * labels) + k] = (short)(row[at] | (row[at + 1] << 8));
        }
    }
}
