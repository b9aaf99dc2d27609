using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// All dated evidence is older than the section's years and no reason is given: "the majority of evidence should be
/// recent, ideally within the last three years" (guideline, Evidence).
/// </summary>
public sealed class StaleEvidence : IFlagRule
{
    /// <summary>Holds for a section that names no number of its own (guideline, Evidence).</summary>
    private const int UsualYears = 3;

    private static readonly HashSet<string> Reasons =
        ["older", "although", "still", "despite", "dated", "remains", "early", "earlier", "because"];

    private static readonly string[] ReasonsOfTwoWords = ["since then", "no longer"];

    /// <inheritdoc />
    public string Code => "stale-evidence";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var years = reading.Section?.EvidenceYears ?? UsualYears;
        var dated = reading.Sentences
            .Where(sentence => sentence.Label == SentenceLabel.Evidence)
            .Select(sentence => (Sentence: sentence, Year: LatestYear(sentence)))
            .Where(pair => pair.Year is not null)
            .ToList();
        return dated.Count >= 2
               && dated.TrueForAll(pair => pair.Year < reading.Today.Year - years && !GivesReason(pair.Sentence))
            ? new Finding([.. dated.Select(pair => pair.Sentence.Span)], ("years", years))
            : null;
    }

    private static int? LatestYear(PlacedSentence sentence) => sentence.Tokens.Max(token => token.YearIn(sentence.Text));

    private static bool GivesReason(PlacedSentence sentence) =>
        sentence.Tokens.Any(token => Reasons.Contains(token.Text))
        || ReasonsOfTwoWords.Any(reason => sentence.Text.Contains(reason, StringComparison.OrdinalIgnoreCase));
}
