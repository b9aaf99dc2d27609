using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"My data": everything that is kept of a person, as one file.</summary>
internal sealed class GetMyData() : NamedSaying("my-data")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(
        Message.Of(talk.Say("my-data")).And(new Part.DataLink(talk.Say("my-data-link")))
            .With(Button.Saying(talk.ToSay("forget-me")))
            with { IsPrivate = true });
}
