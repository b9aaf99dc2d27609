using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Be gentle", "as usual", "like an assessor".</summary>
internal sealed class SetChallenge() : NamedSaying("be-gentle", "be-usual", "be-assessor")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var challenge = heard.Saying switch
        {
            "be-gentle" => Challenge.Gentle,
            "be-usual" => Challenge.Usual,
            _ => Challenge.Assessor,
        };
        talk.Settings = talk.Settings with { Challenge = challenge };
        return ValueTask.FromResult<Message?>(Message.Of(talk.Say($"{ShowSettings.Name(challenge)}-set")));
    }
}
