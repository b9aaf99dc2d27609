using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>How many sentences of a draft do each job.</summary>
/// <param name="Description">Sentences labelled description.</param>
/// <param name="Reflection">Sentences labelled reflection.</param>
/// <param name="Evidence">Sentences labelled evidence.</param>
public readonly record struct Balance(int Description, int Reflection, int Evidence)
{
    /// <summary>All sentences counted.</summary>
    public int Total => Description + Reflection + Evidence;

    /// <summary>The job that most sentences do; on a tie description, then reflection.</summary>
    public SentenceLabel Most =>
        Description >= Reflection && Description >= Evidence ? SentenceLabel.Description
        : Reflection >= Evidence ? SentenceLabel.Reflection
        : SentenceLabel.Evidence;

    /// <summary>How many sentences do the job <paramref name="label"/>.</summary>
    public int this[SentenceLabel label] => label switch
    {
        SentenceLabel.Description => Description,
        SentenceLabel.Reflection => Reflection,
        _ => Evidence,
    };

    /// <summary>Counts the labels of <paramref name="sentences"/>.</summary>
    public static Balance Of(IReadOnlyList<LabelledSentence> sentences) => new(
        sentences.Count(sentence => sentence.Label == SentenceLabel.Description),
        sentences.Count(sentence => sentence.Label == SentenceLabel.Reflection),
        sentences.Count(sentence => sentence.Label == SentenceLabel.Evidence));
}
