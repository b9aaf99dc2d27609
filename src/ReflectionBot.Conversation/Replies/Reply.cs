using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Conversation.Replies;

/// <summary>
/// A review as a mentor would say it in a chat, one line a member, ready to be laid out. Every line is plain text of
/// one line; words of the draft in it are safe to print but not yet escaped for any markup.
/// </summary>
public sealed record Reply
{
    /// <summary>What already works, in one line; null for a draft without sentences.</summary>
    public string? Strength { get; private init; }

    /// <summary>What to know of how the draft was read, a sentence each; usually none.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The balance in words.</summary>
    public required string Balance { get; init; }

    /// <summary>The line above the questions; null when there are none.</summary>
    public string? QuestionsLead { get; private init; }

    /// <summary>At most three questions.</summary>
    public required IReadOnlyList<ReplyQuestion> Questions { get; init; }

    /// <summary>The line above the flags, which hedges them all once; null when there are none.</summary>
    public string? FlagsLead { get; private init; }

    /// <summary>The most important flags, a line each.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Says how many flags were left out; null when none were.</summary>
    public string? FlagsLeftOut { get; private init; }

    /// <summary>Says that failure is welcome.</summary>
    public required string Welcome { get; init; }

    /// <summary>Where the whole marked-up draft is.</summary>
    public required string Hint { get; init; }

    // The design of a reply: short enough to be read at once. The guideline's words and the draft's are quotations.
    private const int MostWords = 119;

    // A sentence of 20 words has about 120 characters: most are quoted whole.
    private const int LongestQuote = 140;

    /// <summary>Puts a review into words.</summary>
    /// <param name="review">The review.</param>
    /// <param name="phrases">The bot's phrases.</param>
    /// <param name="hint">The words that say where the whole marked-up draft is.</param>
    /// <param name="mostQuestions">How many questions to ask, 1 to 3.</param>
    /// <param name="mostFlags">How many flags to name; fewer when they do not fit.</param>
    public static Reply Of(Review review, Phrases phrases, string hint, int mostQuestions = 3, int mostFlags = int.MaxValue)
    {
        var questions = review.Questions.Take(mostQuestions).Select(question => Ask(question, review, phrases)).ToList();
        var reply = new Reply
        {
            Strength = review.Strengths is [var best, ..]
                ? phrases.Say("works", ("strength", OneLine.Of(best.Text)))
                : null,
            Notices = review.Notices,
            Balance = new ReviewWords(phrases).Balance(review.Balance),
            QuestionsLead = questions.Count switch
            {
                0 => null,
                1 => phrases.Say("ask-one"),
                _ => phrases.Say("ask-several"),
            },
            Questions = questions,
            FlagsLead = review.Flags.Count > 0 ? phrases.Say("look-again") : null,
            Flags = [],
            Welcome = phrases.Say("failure-welcome"),
            Hint = hint,
        };
        var flags = reply.FlagsThatFit(review.Flags.Take(mostFlags), leftOut: LeftOut(review.Flags.Count, phrases));
        return flags.Count == review.Flags.Count
            ? reply with { Flags = flags }
            : reply with { Flags = flags, FlagsLeftOut = LeftOut(review.Flags.Count - flags.Count, phrases) };
    }

    private static string LeftOut(int count, Phrases phrases) => phrases.Say("look-again-more", ("count", count));

    /// <summary>The flags that leave the reply short enough, and the first in any case.</summary>
    private List<string> FlagsThatFit(IEnumerable<Flag> flags, string leftOut)
    {
        string?[] others =
            [Strength, .. Notices, Balance, QuestionsLead, FlagsLead, leftOut, Welcome, Hint, .. Questions.Select(question => question.Source)];
        var left = MostWords - others.Sum(Words);
        return [.. flags.Select(flag => OneLine.Of(flag.Message))
            .TakeWhile((line, index) => (left -= Words(line)) >= 0 || index == 0)];
    }

    /// <summary>The words of a line besides those it quotes.</summary>
    private static int Words(string? line)
    {
        var words = 0;
        var quoted = false;
        foreach (var word in (line ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            quoted |= word.Contains('“');
            words += quoted ? 0 : 1;
            quoted &= !word.Contains('”');
        }

        return words;
    }

    private static ReplyQuestion Ask(Question question, Review review, Phrases phrases)
    {
        var quote = OneLine.Excerpt(question.About.Of(review.Draft.Text), LongestQuote);
        return new ReplyQuestion(
            ReviewWords.Quotation(question.Text),
            phrases.Say("about", ("quote", quote)),
            phrases.Say("source", ("source", question.Source)));
    }
}
