using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Conversation.Memory;

/// <summary>Something a writer says the bot got wrong in a section. It holds for this and later versions of the section.</summary>
public abstract record Correction
{
    private Correction()
    {
    }

    /// <summary>A sentence does another job than the bot thought.</summary>
    /// <param name="Sentence">The sentence's text.</param>
    /// <param name="Was">What the bot thought.</param>
    /// <param name="Is">What the writer says.</param>
    public sealed record OfLabel(string Sentence, SentenceLabel Was, SentenceLabel Is) : Correction;

    /// <summary>A flag does not apply.</summary>
    /// <param name="Code">The flag's code.</param>
    public sealed record OfFlag(string Code) : Correction;
}
