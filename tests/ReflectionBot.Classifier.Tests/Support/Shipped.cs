using System.Runtime.CompilerServices;
using ReflectionBot.Classifier.Evaluation;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>The corpus in the source tree, and the prompts beside the tests.</summary>
public static class Shipped
{
    private static readonly string _prompts = Path.Combine(AppContext.BaseDirectory, "prompts");

    public static string Corpus { get; } = Path.Combine(ClassifierFolder(), "corpus");

    public static FlagLexicon Flags { get; } = FlagLexicon.Load(Path.Combine(_prompts, "flags.yaml"));

    public static Evaluator Evaluator { get; } = new(
        GuidelineLibrary.Load(Path.Combine(_prompts, "guidelines"), Flags).Default, Flags, TimeProvider.System);

    private static string ClassifierFolder([CallerFilePath] string here = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "ReflectionBot.Classifier"));
}
