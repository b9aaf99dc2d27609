using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>
/// "Write it for me": declined in a friendly line, with a question instead. People who were given answers did worse once the tool
/// was gone, people who were given hints did not (Bastani and others, "Generative AI can harm learning", 2024).
/// </summary>
internal sealed class AskToWrite() : NamedSaying("write-it")
{
    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var declined = Message.Of(talk.Vary("decline"));
        return await OpenQuestions.Next(talk) is { } question
            ? declined.And(OpenQuestions.Say(talk, question)).With(Button.Saying(talk.ToSay("next-question")))
            : declined.And(new Part.Line(talk.Vary("decline-question"))).With(Button.Saying(talk.ToSay("plan")));
    }
}
