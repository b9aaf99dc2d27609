using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>Whatever is left: the nearest thing that can be said, never an error.</summary>
internal sealed class GetLost : ISaying
{
    /// <inheritdoc/>
    public ValueTask<Message?> Answer(Talk talk)
    {
        var help = Button.Saying(talk.ToSay("help"));
        if (OneLine.Of(talk.Turn.Text).Length == 0)
        {
            return ValueTask.FromResult<Message?>(Message.Of(talk.Say("lost-empty")).With(help));
        }

        return ValueTask.FromResult<Message?>(talk.Prompts.Sayings.Nearest(talk.Turn.Text) is { } nearest
            ? Message.Of(talk.Vary("lost-near", ("nearest", nearest))).With(Button.Saying(nearest), help)
            : Message.Of(talk.Vary("lost"), talk.Say("lost-draft")).With(help));
    }
}
