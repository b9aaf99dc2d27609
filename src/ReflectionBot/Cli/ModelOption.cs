using System.CommandLine;
using ReflectionBot.Classifier.Models;

namespace ReflectionBot.Cli;

/// <summary>The option <c>--model FILE</c>, and what it stands for.</summary>
internal static class ModelOption
{
    public static Option<string?> New() => new("--model")
    {
        HelpName = "FILE",
        Description = "A model made by \"train\"; without it the shipped one serves.",
    };

    /// <summary>The model in <paramref name="file"/>; the shipped one for null.</summary>
    /// <exception cref="InputException">The file cannot be opened, or is a pipe.</exception>
    /// <exception cref="ModelException">It is not a model, is damaged, or is of another version.</exception>
    public static SentenceModel Model(string? file)
    {
        if (file is null)
        {
            return SentenceModel.Shipped;
        }

        using var stream = Files.Open(file);
        return stream.CanSeek
            ? SentenceModel.Load(file, stream)
            : throw new InputException($"{file}: a model cannot be read from a pipe; name its file.");
    }
}
