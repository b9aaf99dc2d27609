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

    /// <summary>Each sentence as a draft of its own, out of its place.</summary>
    internal IEnumerable<CorpusDraft> TakenApart() => Gold.Select((gold, i) =>
    {
        var alone = new DraftBuilder().Add(BlockKind.Paragraph, gold.Sentence.Text).Build();
        var sentence = new Sentence(alone.Text, alone.Blocks[0].Span, 0);
        return new CorpusDraft($"{Id}:{i + 1}", File, alone, [gold with { Sentence = sentence }], null);
    });
}
