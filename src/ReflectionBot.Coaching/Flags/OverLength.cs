using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// More than a tenth over the section's word limit, lists of evidence and references not counted (annotation guide; "an
/// approximate word count for each subsection is 500 words", guideline).
/// </summary>
public sealed class OverLength : IFlagRule
{
    /// <summary>Holds for a draft whose section is not known (annotation guide).</summary>
    private const int UsualLimit = 500;

    /// <inheritdoc />
    public string Code => "over-length";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var words = reading.Sentences.Where(IsCounted).Words();
        return LimitOf(reading.Section) is { } limit && words > limit * 1.1
            ? new Finding([], ("words", words), ("limit", limit))
            : null;
    }

    /// <summary>Null for future plans, which "can be as detailed as you like" (guideline).</summary>
    private static int? LimitOf(GuidelineSection? section) => section is null ? UsualLimit : section.WordLimit;

    private static bool IsCounted(PlacedSentence sentence) =>
        !sentence.IsEvidenceEntry && sentence.HeadingJob != SentenceLabel.Evidence;
}
