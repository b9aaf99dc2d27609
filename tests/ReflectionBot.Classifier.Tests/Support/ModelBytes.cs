using System.Security.Cryptography;
using ReflectionBot.Classifier.Models;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>Models as bytes, to be spoilt.</summary>
public static class ModelBytes
{
    public static byte[] Of(SentenceModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    public static SentenceModel Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SentenceModel.Load("my.model", stream);
    }

    /// <summary>The model with other content but the right hash, as a program that means harm would write it.</summary>
    public static byte[] Forged(byte[] model, Func<byte[], byte[]> change)
    {
        var content = change(model[..^SHA256.HashSizeInBytes]);
        return [.. content, .. SHA256.HashData(content)];
    }
}
