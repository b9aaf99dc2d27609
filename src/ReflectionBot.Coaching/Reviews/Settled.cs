using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>What a writer has settled about a section: it holds for the draft at hand and for later versions of it.</summary>
public sealed record Settled
{
    /// <summary>Nothing is settled yet.</summary>
    public static readonly Settled Nothing = new();

    /// <summary>The jobs that sentences do by the writer's word, by the sentence's text.</summary>
    public IReadOnlyDictionary<string, SentenceLabel> Labels { get; init; } = new Dictionary<string, SentenceLabel>();

    /// <summary>The codes of flags that do not apply by the writer's word.</summary>
    public IReadOnlySet<string> Flags { get; init; } = new HashSet<string>();

    /// <summary>The addresses of questions not to ask: answered, or asked last time.</summary>
    public IReadOnlySet<string> Questions { get; init; } = new HashSet<string>();

    /// <summary>The sentences with the writer's word in place of the classifier's.</summary>
    internal IReadOnlyList<LabelledSentence> Apply(IReadOnlyList<LabelledSentence> sentences) => Labels.Count == 0
        ? sentences
        : [.. sentences.Select(sentence => Labels.TryGetValue(sentence.Text, out var label)
            ? sentence with { Odds = LabelOdds.Certain(label), Because = [] }
            : sentence)];

    /// <summary>The flags that still apply.</summary>
    internal IReadOnlyList<Flag> Apply(IReadOnlyList<Flag> flags) =>
        Flags.Count == 0 ? flags : [.. flags.Where(flag => !Flags.Contains(flag.Code))];
}
