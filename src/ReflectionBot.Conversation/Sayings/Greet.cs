using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Hello": says who the bot is, what it keeps and for how long, and how to begin.</summary>
internal sealed class Greet() : NamedSaying("hello")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(Welcome(talk));

    /// <summary>The welcome.</summary>
    public static Message Welcome(Talk talk) => Message
        .Of(
            talk.Say("welcome"),
            talk.RetentionDays is { } days ? talk.Say("welcome-kept", ("days", days)) : talk.Say("welcome-kept-on"),
            talk.Say("welcome-begin"))
        .With(
            Button.Saying(talk.ToSay("help")),
            Button.Saying(talk.ToSay("plan")),
            Button.Saying(talk.ToSay("privacy")));
}
