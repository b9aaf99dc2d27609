using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// The section is mostly a list of examples, tools or duties rather than an approach told through one or two examples
/// (annotation guide).
/// </summary>
public sealed class ListStyle : IFlagRule
{
    private const int ShortestList = 4;

    /// <inheritdoc />
    public string Code => "list-style";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var items = reading.Sentences.Where(IsItemOfAccount).ToList();
        var listed = items.Count >= ShortestList && items.Count >= reading.Account.Count * 0.3
            ? items
            : RunOn(reading);
        return listed.Count > 0 ? Finding.At(listed, ("count", listed.Count)) : null;
    }

    private static bool IsItemOfAccount(PlacedSentence sentence) =>
        sentence.Kind == BlockKind.ListItem && sentence.HeadingJob != SentenceLabel.Evidence && sentence.Odds.Evidence < 0.7;

    /// <summary>A list run on in prose: half of the account enumerates, one thing after another. Empty when it does not.</summary>
    private static List<PlacedSentence> RunOn(Reading reading)
    {
        var enumerating = reading.Account.Where(Enumerates).ToList();
        return enumerating.Count >= ShortestList && enumerating.Count >= reading.Account.Count * 0.5 ? enumerating : [];
    }

    private static bool Enumerates(PlacedSentence sentence) =>
        sentence.Label == SentenceLabel.Description && sentence.Tokens.Count(token => token.Text == ",") >= 3;
}
