using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Why?": explains the flags, one flag ("why 2"), or the label of a sentence ("why is “I ran …” description").</summary>
internal sealed class AskWhy() : NamedSaying("why")
{
    private const int LongestQuote = 100;

    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        if (await CurrentReview.Of(talk) is not { } current)
        {
            return heard.Words.Length > 0 ? null : Message.Of(talk.Say("no-draft-yet"));
        }

        if (heard.Number is { } number)
        {
            return current.Flag(number) is { } numbered ? Explain(talk, [numbered]) : Message.Of(talk.Say("no-such-flag", ("number", number)));
        }

        if (heard.Words.Length == 0)
        {
            return current.Review.Flags.Count > 0 ? Explain(talk, current.Review.Flags) : Message.Of(talk.Say("why-no-flags"));
        }

        if (current.Flag(heard.Words) is { } named)
        {
            return Explain(talk, [named]);
        }

        var quoted = WithoutLabel(heard.Words);
        return SentenceFinder.Find(quoted, current.Review.Sentences) is { } sentence ? Explain(talk, current, sentence) : null;
    }

    private static Message Explain(Talk talk, IReadOnlyList<Flag> flags) => new Message(
        [.. flags.SelectMany(flag => (Part[])
        [
            new Part.Line(flag.Title, Strong: true),
            new Part.Line(OneLine.Of(flag.Why)),
            new Part.Line(talk.Prompts.Replies.Say("page-help", ("question", OneLine.Of(flag.Question)))),
        ])])
        .With(Button.Saying(talk.ToSay("wrong")), Button.Saying(talk.ToSay("next-question")));

    private static Message Explain(Talk talk, CurrentReview current, LabelledSentence sentence)
    {
        var words = new ReviewWords(talk.Prompts.Replies);
        var label = words.LabelWithin(sentence.Label);
        var quote = OneLine.Excerpt(sentence.Text, LongestQuote);
        var because = string.Join(", ", sentence.Because.Select(span => $"“{OneLine.Excerpt(span.Of(current.Version.Draft.Text), 60)}”"));
        return Message
            .Of(
                talk.Say("why-label", ("quote", quote), ("label", label), ("meaning", words.Meaning(sentence.Label)), ("sureness", words.Sureness(sentence))),
                because.Length > 0 ? talk.Say("why-because", ("words", because)) : talk.Say("why-place"))
            .With(SayWrong.ButtonsFor(talk, sentence));
    }

    /// <summary>"I ran the sessions description" asks about the sentence "I ran the sessions".</summary>
    private static string WithoutLabel(string words)
    {
        foreach (var label in LabelName.All)
        {
            if (words.EndsWith(LabelName.Of(label), StringComparison.OrdinalIgnoreCase))
            {
                return words[..^LabelName.Of(label).Length].TrimEnd('”', '"', ' ', '\'', ',');
            }
        }

        return words;
    }
}
