using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Forget me": removes all that is kept of a person, after a "yes".</summary>
internal sealed class ForgetMe() : NamedSaying("forget-me")
{
    /// <summary>What stands in the state while the "yes" is waited for.</summary>
    public const string Asked = "forget-me";

    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        talk.State = talk.State with { Confirming = Asked };
        return ValueTask.FromResult<Message?>(
            Message.Of(talk.Say("forget-ask"))
                .With(new Button(talk.Say("forget-yes"), talk.ToSay("yes")), new Button(talk.Say("forget-no"), talk.ToSay("no")))
                with { IsPrivate = true });
    }

    /// <summary>Forgets.</summary>
    public static async ValueTask<Message> Confirmed(Talk talk)
    {
        await talk.Memory.Forget(talk.Turn.Person, talk.Cancel);
        return Message.Of(talk.Say("forgotten")) with { IsPrivate = true, IsFarewell = true };
    }
}
