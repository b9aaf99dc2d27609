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
            .Where(sentence => sentence.Label == SentenceLabel.Evidence && LatestYear(sentence) > 0)
            .ToList();
        return dated.Count >= 2
               && dated.TrueForAll(sentence => LatestYear(sentence) < reading.Today.Year - years && !GivesReason(sentence))
            ? Finding.At(dated, ("years", years))
            : null;
    }

    /// <summary>The latest year it names; 0 when it names none.</summary>
    private static int LatestYear(PlacedSentence sentence)
    {
        var latest = 0;
        foreach (var token in sentence.Tokens)
        {
            latest = Math.Max(latest, token.YearIn(sentence.Text) ?? 0);
        }

        return latest;
    }

    private static bool GivesReason(PlacedSentence sentence) =>
        sentence.Tokens.Any(token => Reasons.Contains(token.Text))
        || ReasonsOfTwoWords.Any(reason => sentence.Text.Contains(reason, StringComparison.OrdinalIgnoreCase));
}
