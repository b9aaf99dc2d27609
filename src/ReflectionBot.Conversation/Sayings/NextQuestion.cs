using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Next question": leaves the one that is open and asks another.</summary>
internal sealed class NextQuestion() : NamedSaying("next-question")
{
    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        if (await talk.CurrentVersion() is null)
        {
            return Message.Of(talk.Say("no-draft-yet"));
        }

        talk.State = talk.State with { Questions = [.. talk.State.Questions.Skip(1)] };
        return await Ask(talk, null);
    }

    /// <summary>Asks the next question behind what was said already.</summary>
    public static async ValueTask<Message> Ask(Talk talk, Message? said)
    {
        if (await OpenQuestions.Next(talk) is not { } question)
        {
            var end = new Part.Line(talk.Vary("no-more-questions"));
            return said?.And(end) ?? new Message([end]);
        }

        Part[] asked = [new Part.Line(talk.Vary("ask-next"), Strong: true), OpenQuestions.Say(talk, question)];
        return (said?.And(asked) ?? new Message(asked)).With(Button.Saying(talk.ToSay("next-question")));
    }
}
