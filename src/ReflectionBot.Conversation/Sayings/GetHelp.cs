using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Help": what can be said, a line each.</summary>
internal sealed class GetHelp() : NamedSaying("help")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(
        Message.Of(talk.Say("help"))
            .And(new Part.Points([.. talk.Prompts.Sayings.Shown.Select(
                one => talk.Say("help-line", ("shown", one.Shown), ("about", one.About)))]))
            .And(new Part.Line(talk.Say("help-end"))));
}
