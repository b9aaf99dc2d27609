using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Conversation.Replies;

/// <summary>The names and shapes of labels that do not change with the bot's language: contracts, not phrases.</summary>
public static class LabelName
{
    /// <summary>The three labels in the order they are always shown.</summary>
    public static readonly IReadOnlyList<SentenceLabel> All =
        [SentenceLabel.Description, SentenceLabel.Reflection, SentenceLabel.Evidence];

    /// <summary>The label's name in JSON, in class names of the page and in corpora.</summary>
    public static string Of(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => "description",
        SentenceLabel.Reflection => "reflection",
        _ => "evidence",
    };

    /// <summary>The label's shape, so that no reader depends on colour.</summary>
    public static string Shape(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => "▢",
        SentenceLabel.Reflection => "◆",
        _ => "▲",
    };
}
