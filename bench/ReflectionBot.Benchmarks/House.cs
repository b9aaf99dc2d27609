using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Benchmarks;

/// <summary>The shipped prompts, guideline and model, put together once.</summary>
internal static class House
{
    public static readonly string Prompts = Path.Combine(AppContext.BaseDirectory, "prompts");

    public static readonly Phrases Phrases = Phrases.Load(Path.Combine(Prompts, "replies.yaml"));

    public static readonly FlagLexicon Flags = FlagLexicon.Load(Path.Combine(Prompts, "flags.yaml"));

    public static readonly Guideline Guideline = GuidelineLibrary.Load(Path.Combine(Prompts, "guidelines"), Flags).Default;

    public static readonly SentenceClassifier Classifier = new(SentenceModel.Shipped);

    public static readonly Reviewer Reviewer = new(Guideline, Classifier, Flags, Phrases, TimeProvider.System);
}
