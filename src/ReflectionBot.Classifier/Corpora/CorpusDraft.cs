using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Corpora;

/// <summary>A draft of a corpus with all that people said of it.</summary>
/// <param name="Id">Its name, unique in its file.</param>
/// <param name="File">The file it came from, without folder or ending; one writer's drafts share a file.</param>
/// <param name="Draft">The draft, its section included.</param>
/// <param name="Gold">Its sentences with their labels, in order.</param>
/// <param name="Flags">The flags people raised; null for a corpus without flags.</param>
public sealed record CorpusDraft(
    string Id, string File, Draft Draft, IReadOnlyList<GoldSentence> Gold, IReadOnlySet<string>? Flags)
{
    /// <summary>The sentences without their labels.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } = [.. Gold.Select(gold => gold.Sentence)];
}
