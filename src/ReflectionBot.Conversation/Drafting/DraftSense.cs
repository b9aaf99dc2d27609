using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Tells a drafted section from chat by its looks. Whatever is unclear is chat: a draft can be sent again.</summary>
internal static class DraftSense
{
    /// <summary>Chat seldom has more words than this in one message; a drafted section has hundreds.</summary>
    private const int FewestWords = 40;

    /// <summary>An answer to a question may be a long paragraph, so more is asked of a draft that comes instead of one.</summary>
    private const int FewestWordsInsteadOfAnswer = 180;

    /// <summary>Whether a message is a draft.</summary>
    /// <param name="text">The message.</param>
    /// <param name="answerExpected">Whether the writer was asked something that a long message may answer.</param>
    public static bool IsDraft(string text, bool answerExpected)
    {
        var words = WordCounter.Count(text);
        if (words < FewestWords / 2)
        {
            return false;
        }

        var draft = PlainText.Read(text);
        var headings = draft.Blocks.Count(block => block.Kind == BlockKind.Heading);
        var paragraphs = draft.Blocks.Count(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation);
        if (headings > 0 && paragraphs > 0)
        {
            return true;
        }

        var sentences = SentenceSplitter.Split(draft).Count;
        return answerExpected
            ? words >= FewestWordsInsteadOfAnswer || (paragraphs >= 3 && words >= 2 * FewestWords)
            : words >= FewestWords && sentences >= 2 && !(words < 2 * FewestWords && IsQuestion(text));
    }

    private static bool IsQuestion(string text) => text.AsSpan().TrimEnd().EndsWith("?");
}
