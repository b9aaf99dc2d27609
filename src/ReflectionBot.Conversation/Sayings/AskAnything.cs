using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>A question in words of the person's own: answered from the guideline when it speaks of the same things.</summary>
internal sealed class AskAnything : ISaying
{
    private const int MostWords = 40;

    private static readonly string[] Asking =
        ["what", "how", "when", "where", "which", "who", "why", "should", "must", "can", "could", "do", "does", "is", "are", "may"];

    /// <inheritdoc/>
    public ValueTask<Message?> Answer(Talk talk)
    {
        var text = talk.Turn.Text.Trim();
        var first = text.Split(' ', 2)[0].ToLowerInvariant();
        return ValueTask.FromResult(
            WordCounter.Count(text) <= MostWords && (text.EndsWith('?') || Asking.Contains(first))
                ? AskGuideline.Search(talk, text)
                : null);
    }
}
