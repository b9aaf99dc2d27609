using ReflectionBot.Coaching.Guidelines;

namespace ReflectionBot.Conversation.Tests.Support;

/// <summary>The prompts as the program ships them.</summary>
public static class Shipped
{
    public static TalkPrompts Prompts { get; } = TalkPrompts.Load(Path.Combine(AppContext.BaseDirectory, "prompts"));

    public static Guideline Guideline => Prompts.Guidelines.Default;
}
