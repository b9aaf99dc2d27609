using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Questions between a review and the talk.</summary>
internal static class OpenQuestions
{
    // A sentence of 20 words has about 120 characters: most are quoted whole.
    private const int LongestQuote = 140;

    /// <summary>The questions of a review, open until they are answered.</summary>
    public static IReadOnlyList<OpenQuestion> Of(Review review) =>
        [.. review.Questions.Select((question, i) => Open(question, i + 1, review))];

    /// <summary>A question of a review that is asked now.</summary>
    public static OpenQuestion Open(Question question, int number, Review review) =>
        new(number, question.Source, question.Text, question.About.Of(review.Draft.Text));

    /// <summary>Asks an open question by itself.</summary>
    public static Part Say(Talk talk, OpenQuestion question) => new Part.Ask(
        null,
        ReviewWords.Quotation(question.Text),
        question.About.Length == 0
            ? null
            : talk.Prompts.Replies.Say("about", ("quote", OneLine.Excerpt(question.About, LongestQuote))),
        talk.Prompts.Replies.Say("source", ("source", question.Address)));

    /// <summary>
    /// Moves on to the next question: one that is open, or else another of the current version that was neither answered nor asked.
    /// </summary>
    /// <returns>The question; null when there is none left.</returns>
    public static async ValueTask<OpenQuestion?> Next(Talk talk)
    {
        if (talk.State.Questions is [var open, ..])
        {
            return open;
        }

        if (await talk.CurrentVersion() is not { } version)
        {
            return null;
        }

        var settled = await SectionReview.SettledFor(talk, version.Section);
        var asked = settled.Questions.Concat(talk.State.Asked).Concat(talk.Answers.Select(answer => answer.Question)).ToHashSet();
        var review = talk.Review(version, settled with { Questions = asked });
        if (review.Questions is not [var question, ..])
        {
            return null;
        }

        open = Open(question, 1, review);
        talk.State = talk.State with { Questions = [open], Asked = [.. talk.State.Asked, open.Address] };
        return open;
    }
}
