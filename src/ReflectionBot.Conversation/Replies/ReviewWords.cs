using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Conversation.Replies;

/// <summary>What every way of showing a review to people says in the same words.</summary>
/// <param name="phrases">The bot's phrases.</param>
public sealed class ReviewWords(Phrases phrases)
{
    /// <summary>Confidence is calibrated, so from here on a label is wrong at most once in ten times.</summary>
    private const double Sure = 0.9;

    /// <summary>The label's name for people.</summary>
    public string Label(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => phrases.Say("label-description"),
        SentenceLabel.Reflection => phrases.Say("label-reflection"),
        _ => phrases.Say("label-evidence"),
    };

    /// <summary>The label's name within a sentence.</summary>
    public string LabelWithin(SentenceLabel label) => Label(label).ToLowerInvariant();

    /// <summary>What a sentence with this label tells an assessor.</summary>
    public string Meaning(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => phrases.Say("meaning-description"),
        SentenceLabel.Reflection => phrases.Say("meaning-reflection"),
        _ => phrases.Say("meaning-evidence"),
    };

    /// <summary>The balance in one sentence: what most sentences do, or a mix; counts, never a grade.</summary>
    public string Balance(Balance balance)
    {
        if (balance.Total == 0)
        {
            return phrases.Say("balance-none");
        }

        var most = balance.Most;
        var (count, total) = (balance[most], balance.Total);
        var label = LabelWithin(most);
        var words =
            total == 1 ? phrases.Say("balance-one", ("label", label))
            : count == total ? phrases.Say("balance-only", ("label", label), ("total", total))
            : 2 * count > total
                ? phrases.Say("balance-mostly", ("label", label), ("count", count), ("total", total))
                : phrases.Say(
                    "balance-mixed",
                    ("description", balance.Description),
                    ("reflection", balance.Reflection),
                    ("evidence", balance.Evidence),
                    ("total", total));
        return phrases.Say("balance-line", ("balance", words));
    }

    /// <summary>Words of the guideline in one line, with "…" before them where the quotation begins within a sentence.</summary>
    public static string Quotation(string text) => (char.IsLower(text[0]) ? "… " : "") + OneLine.Of(text);

    /// <summary>How sure the program is of a sentence's label, in words, for people who did not ask for a number.</summary>
    public string Sureness(LabelledSentence sentence) =>
        sentence.IsUnsure ? phrases.Say("sure-low")
        : sentence.Confidence < Sure ? phrases.Say("sure-middle")
        : phrases.Say("sure-high");
}
