using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>
/// "That's wrong", "flag 2 is wrong", "“I ran the sessions” is reflection": the writer's word replaces the bot's, for this and later
/// versions of the section.
/// </summary>
internal sealed class SayWrong() : NamedSaying("wrong", "is-description", "is-reflection", "is-evidence")
{
    private const int MostOffered = 3;
    private const int LongestQuote = 100;

    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        if (await CurrentReview.Of(talk) is not { } current)
        {
            return heard.Words.Length > 0 ? null : Message.Of(talk.Say("no-draft-yet"));
        }

        if (heard.Saying != "wrong")
        {
            return SentenceFinder.Find(heard.Words, current.Review.Sentences) is { } sentence
                ? Correct(talk, current, sentence, LabelOf(heard.Saying))
                : null;
        }

        var flag = heard.Number is { } number ? current.Flag(number) : current.Flag(heard.Words);
        return flag is not null ? Dismiss(talk, current, flag)
            : heard.Number is { } none ? Message.Of(talk.Say("no-such-flag", ("number", none)))
            : heard.Words.Length == 0 ? Offer(talk, current)
            : SentenceFinder.Find(heard.Words, current.Review.Sentences) is { } quoted ? OfferLabels(talk, quoted)
            : null;
    }

    /// <summary>Buttons that say what else a sentence may be.</summary>
    public static Button[] ButtonsFor(Talk talk, LabelledSentence sentence) =>
    [
        .. LabelName.All.Where(label => label != sentence.Label).Select(label => new Button(
            talk.Say("is-button", ("label", new ReviewWords(talk.Prompts.Replies).LabelWithin(label))),
            $"“{OneLine.Of(sentence.Text)}” is {LabelName.Of(label)}")),
    ];

    private static SentenceLabel LabelOf(string saying) => saying switch
    {
        "is-description" => SentenceLabel.Description,
        "is-reflection" => SentenceLabel.Reflection,
        _ => SentenceLabel.Evidence,
    };

    private static Message Dismiss(Talk talk, CurrentReview current, Flag flag)
    {
        talk.Note(current.Version.Section, new Correction.OfFlag(flag.Code));
        return Message.Of(talk.Vary("corrected-flag", ("title", flag.Title)));
    }

    private static Message Correct(Talk talk, CurrentReview current, LabelledSentence sentence, SentenceLabel label)
    {
        var words = new ReviewWords(talk.Prompts.Replies);
        if (sentence.Label == label)
        {
            return Message.Of(talk.Say("corrected-already", ("label", words.LabelWithin(label))));
        }

        talk.Note(current.Version.Section, new Correction.OfLabel(sentence.Text, sentence.Label, label));
        var settled = current.Settled with
        {
            Labels = new Dictionary<string, SentenceLabel>(current.Settled.Labels) { [sentence.Text] = label },
        };
        var review = talk.Review(current.Version, settled);
        return Message.Of(
            talk.Vary("corrected-label", ("quote", OneLine.Excerpt(sentence.Text, LongestQuote)), ("label", words.LabelWithin(label))),
            words.Balance(review.Balance));
    }

    private static Message Offer(Talk talk, CurrentReview current) => Message
        .Of(current.Review.Flags.Count > 0 ? talk.Say("wrong-which") : talk.Say("wrong-label"))
        .And(current.Review.Flags.Count > 0 ? [new Part.Line(talk.Say("wrong-label"))] : [])
        .With([.. current.Review.Flags.Take(MostOffered).Select((flag, i) =>
            new Button(talk.Say("wrong-button", ("title", flag.Title)), talk.Say("wrong-says", ("number", i + 1))))]);

    private static Message OfferLabels(Talk talk, LabelledSentence sentence)
    {
        var words = new ReviewWords(talk.Prompts.Replies);
        return Message
            .Of(talk.Say("wrong-sentence", ("quote", OneLine.Excerpt(sentence.Text, LongestQuote)), ("label", words.LabelWithin(sentence.Label))))
            .With(ButtonsFor(talk, sentence));
    }
}
