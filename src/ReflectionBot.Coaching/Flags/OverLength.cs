using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// More than a tenth over the section's word limit, lists of evidence and references not counted (annotation guide; "an
/// approximate word count for each subsection is 500 words", guideline).
/// </summary>
public sealed class OverLength : IFlagRule
{
    /// <summary>Holds for a section whose limit is not known (annotation guide).</summary>
    private const int UsualLimit = 500;

    /// <inheritdoc />
    public string Code => "over-length";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var limit = reading.Section?.WordLimit ?? UsualLimit;
        var words = reading.Sentences.Where(IsCounted).Words();
        return words > limit * 1.1 ? new Finding([], ("words", words), ("limit", limit)) : null;
    }

    private static bool IsCounted(PlacedSentence sentence) =>
        !sentence.IsEvidenceEntry && sentence.HeadingJob != SentenceLabel.Evidence;
}
