using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>
/// An answer to a question the bot asked. The bot says what it hears in it and where it might sit in the draft, in no words but the
/// writer's own, and asks the next question.
/// </summary>
internal sealed class AnswerQuestion : ISaying
{
    /// <summary>"It went well" is an answer; "yes" is not.</summary>
    private const int FewestWords = 3;

    private const int LongestQuote = 100;

    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk)
    {
        if (talk.State.Questions.Count == 0 || await talk.CurrentVersion() is not { } version)
        {
            return null;
        }

        var (question, text) = Answered(talk);
        if (WordCounter.Count(text) < FewestWords || IsQuestion(text))
        {
            return null;
        }

        var reading = talk.Read(text, question);
        var asked = GuidelineQuestion(talk.Guideline, version, question.Address);
        var answers = asked?.Asks is null || reading.HasReflection;
        talk.Note(version.Section, new GivenAnswer(question.Address, text, answers));
        if (!answers && question.Tries == 0)
        {
            talk.State = talk.State with { Questions = [question with { Tries = 1 }, .. Others(talk, question)] };
            return Message.Of(talk.Vary(reading.HasEvidence ? "answer-evidence" : "answer-description"))
                .And(OpenQuestions.Say(talk, question))
                .With(Button.Saying(talk.ToSay("next-question")));
        }

        talk.State = talk.State with { Questions = [.. Others(talk, question)] };
        return await NextQuestion.Ask(talk, Heard(talk, question, asked?.Asks, reading));
    }

    /// <summary>The question that is answered: the first, or the one whose number stands before the answer.</summary>
    private static (OpenQuestion Question, string Text) Answered(Talk talk)
    {
        var text = talk.Turn.Text.Trim();
        foreach (var question in talk.State.Questions)
        {
            var number = $"{question.Number}";
            if (text.StartsWith(number, StringComparison.Ordinal) && text.Length > number.Length + 1
                && text[number.Length] is '.' or ')' or ':')
            {
                return (question, text[(number.Length + 1)..].TrimStart());
            }
        }

        return (talk.State.Questions[0], text);
    }

    private static IEnumerable<OpenQuestion> Others(Talk talk, OpenQuestion question) =>
        talk.State.Questions.Where(other => other.Address != question.Address);

    private static GuidelineQuestion? GuidelineQuestion(Guideline guideline, DraftVersion version, string address) =>
        guideline.Questions.Concat(guideline.Section(version.Section)?.Questions ?? [])
            .FirstOrDefault(question => question.Address == address);

    private static Message Heard(Talk talk, OpenQuestion question, ReflectiveQuestion? asked, AnswerReading reading)
    {
        List<string> lines = [talk.Vary(reading.HasReflection ? "answer-reflection" : "answer-kept")];
        if (reading.Answers is { } other && other != asked)
        {
            lines.Add(talk.Say("answer-also", ("question", talk.Guideline.Questions.First(one => one.Asks == other).Text)));
        }

        if (question.About.Length > 0)
        {
            lines.Add(talk.Vary("answer-place", ("quote", OneLine.Excerpt(question.About, LongestQuote))));
        }

        return Message.Of([.. lines]);
    }

    private static bool IsQuestion(string text) => text.AsSpan().TrimEnd().EndsWith("?") && WordCounter.Count(text) < 25;
}
