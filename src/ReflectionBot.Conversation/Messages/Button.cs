namespace ReflectionBot.Conversation.Messages;

/// <summary>Something to press instead of typing.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Says">What pressing it says: words the bot understands when they are typed, too.</param>
public sealed record Button(string Label, string Says)
{
    /// <summary>A button that says what stands on it.</summary>
    public static Button Saying(string words) => new(words, words);
}
