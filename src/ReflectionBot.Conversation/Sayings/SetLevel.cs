using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"I'm going for Senior CMALT": the pathway.</summary>
internal sealed class SetLevel() : NamedSaying("level-associate", "level-certified", "level-senior")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var pathway = heard.Saying switch
        {
            "level-associate" => Pathway.Associate,
            "level-certified" => Pathway.Certified,
            _ => Pathway.Senior,
        };
        talk.Settings = talk.Settings with { Pathway = pathway };
        return ValueTask.FromResult<Message?>(Message.Of(talk.Say($"{ShowSettings.Name(pathway)}-set")));
    }
}
