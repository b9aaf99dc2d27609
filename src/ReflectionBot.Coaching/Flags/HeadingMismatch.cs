using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Three or more sentences under a Description, Reflection or Evidence heading do another job, the same other job:
/// "for each section you must provide" the three (guideline, The portfolio writing style).
/// </summary>
public sealed class HeadingMismatch : IFlagRule
{
    private const int Enough = 3;

    /// <summary>A sentence counts only when its label is this probable; below, the model may be the one that is wrong.</summary>
    private const double Sure = 0.7;

    private const int LongestQuote = 80;

    /// <inheritdoc />
    public string Code => "heading-mismatch";

    /// <inheritdoc />
    public Finding? Find(Reading reading) => reading.Sentences
        .Where(IsSurelyElsewhere)
        .GroupBy(sentence => (sentence.Heading!.Block, sentence.Label))
        .Where(group => group.Count() >= Enough)
        .OrderByDescending(group => group.Count())
        .Select(group => new Finding(
            [.. group.Select(sentence => sentence.Span)],
            ("heading", OneLine.Excerpt(group.First().Heading!.Text, LongestQuote)),
            ("count", group.Count()),
            ("label", group.Key.Label.ToString().ToLowerInvariant())))
        .FirstOrDefault();

    private static bool IsSurelyElsewhere(PlacedSentence sentence) =>
        sentence.HeadingJob is { } job && sentence.Label != job && sentence.Labelled.Confidence >= Sure;
}
