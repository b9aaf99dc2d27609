using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Privacy": what is kept, for how long, who can see it, and how to get or remove it.</summary>
internal sealed class AskPrivacy() : NamedSaying("privacy")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(
        Message
            .Of(
                talk.Say("privacy"),
                talk.RetentionDays is { } days ? talk.Say("welcome-kept", ("days", days)) : talk.Say("welcome-kept-on"),
                talk.Say("privacy-yours"))
            .With(Button.Saying(talk.ToSay("my-data")), Button.Saying(talk.ToSay("forget-me"))));
}
