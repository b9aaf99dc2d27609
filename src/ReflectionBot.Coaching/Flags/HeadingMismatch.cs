using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;
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
    public Finding? Find(Reading reading)
    {
        List<PlacedSentence> most = [];
        foreach (var group in reading.Sentences.Where(IsSurelyElsewhere)
            .GroupBy(sentence => new Place(sentence.Heading!.Block, sentence.Label)))
        {
            var sentences = group.ToList();
            most = sentences.Count > most.Count ? sentences : most;
        }

        return most.Count >= Enough
            ? Finding.At(
                most,
                ("heading", OneLine.Excerpt(most[0].Heading!.Text, LongestQuote)),
                ("count", most.Count),
                ("label", most[0].Label.ToString().ToLowerInvariant()))
            : null;
    }

    private static bool IsSurelyElsewhere(PlacedSentence sentence) =>
        sentence.HeadingJob is { } job && sentence.Label != job && sentence.Labelled.Confidence >= Sure;

    /// <summary>Under which heading sentences stand, and which other job they do there.</summary>
    private sealed record Place(int Heading, SentenceLabel Label);
}
