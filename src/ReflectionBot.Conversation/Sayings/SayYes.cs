using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Yes" or "no" to what was asked right before. Anything else takes the question back.</summary>
internal sealed class SayYes : ISaying
{
    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk)
    {
        if (talk.State.Confirming is not { } asked)
        {
            return null;
        }

        talk.State = talk.State with { Confirming = null };
        return talk.Heard?.Saying switch
        {
            "yes" when asked == ForgetMe.Asked => await ForgetMe.Confirmed(talk),
            "no" => Message.Of(talk.Say("no-is-fine")),
            _ => null,
        };
    }
}
