using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>Nothing in the section can be checked (annotation guide).</summary>
public sealed class MissingEvidence : IFlagRule
{
    private const int ShortestSection = 6;

    /// <inheritdoc />
    public string Code => "missing-evidence";

    /// <inheritdoc />
    public Finding? Find(Reading reading) =>
        reading.Assessed
        && reading.Sentences.Count >= ShortestSection
        && reading.Draft.Links.Count == 0
        && reading.Sentences.All(sentence => sentence.Odds.Evidence < 0.5 && !PointsToEvidence(sentence))
            ? new Finding([])
            : null;

    /// <summary>Whether the sentence carries a pointer such as "(Evidence 3)" or "see Appendix B".</summary>
    private static bool PointsToEvidence(PlacedSentence sentence) => EvidencePointer.In(sentence.Tokens);
}
