using System.Security.Cryptography;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Reviews a draft as a version of its section, and says the review.</summary>
internal static class SectionReview
{
    /// <summary>Reviews the draft, notes the version and moves the talk on to its questions.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="waiting">The draft.</param>
    /// <param name="section">The section it is for; null when the writer does not know.</param>
    public static async ValueTask<Message> Give(Talk talk, WaitingDraft waiting, GuidelineSection? section)
    {
        var id = section?.Id ?? "";
        var earlier = section is null ? [] : await talk.Memory.Versions(talk.Turn.Person, id, talk.Cancel);
        var settled = await SettledFor(talk, id);
        var draft = waiting.Draft with { Section = section?.Id };
        var review = ReviewUnasked(talk, draft, settled) is var found && waiting.Notices.Count == 0
            ? found
            : found with { Notices = [.. waiting.Notices, .. found.Notices] };
        var summary = new VersionSummary(
            NewId(), id, earlier.Count + 1, talk.Now, review.Words, review.Balance, [.. review.Flags.Select(flag => flag.Code)]);
        var version = new DraftVersion(talk.Turn.Person, talk.Guideline.Id, summary, draft, waiting.Notices);
        talk.Note(version);
        MoveOn(talk, version, review);
        return Say(talk, version, review, earlier is [.., var last] ? last with { Flags = [.. last.Flags.Except(settled.Flags)] } : null);
    }

    /// <summary>What the writer has settled about a section; nothing for a draft of no section.</summary>
    public static async ValueTask<Settled> SettledFor(Talk talk, string section) => section.Length == 0
        ? Settled.Nothing
        : await talk.Memory.Settled(talk.Turn.Person, section, talk.Cancel);

    /// <summary>The review with questions that were not asked last time, or with the same when there are no others.</summary>
    private static Review ReviewUnasked(Talk talk, Draft draft, Settled settled)
    {
        var review = talk.Review(draft, settled with { Questions = settled.Questions.Union(talk.State.Asked).ToHashSet() });
        return review.Questions.Count > 0 ? review : talk.Review(draft, settled);
    }

    private static void MoveOn(Talk talk, DraftVersion version, Review review) => talk.State = talk.State with
    {
        Version = version.Summary.Id,
        Waiting = null,
        Parts = null,
        NextSection = null,
        Planning = null,
        Questions = OpenQuestions.Of(review),
        Asked = [.. review.Questions.Select(question => question.Source)],
    };

    private static Message Say(Talk talk, DraftVersion version, Review review, VersionSummary? earlier)
    {
        var (mostQuestions, mostFlags) = talk.Settings.Challenge == Challenge.Gentle ? (1, 1) : (3, int.MaxValue);
        var link = talk.Say("open-review");
        var invite = review.Questions.Count > 0 ? talk.Vary("invite-answer") : talk.Vary("invite-revision");
        var reply = Reply.Of(review, talk.Prompts.Replies, $"{link} {invite}", mostQuestions, talk.Turn.IsShared ? 0 : mostFlags);
        List<Part> parts = [];
        Add(earlier is null ? null : Revision.Say(talk, earlier, version.Summary));
        Add(reply.Strength);
        parts.AddRange(reply.Notices.Select(notice => new Part.Line(notice)));
        Add(reply.Balance);
        if (talk.Settings.Challenge == Challenge.Assessor && review.Section?.Demands is [var demand, ..])
        {
            parts.Add(new Part.Line(talk.Say("assessor-demand"), Strong: true));
            parts.Add(new Part.Passage(demand.Text, demand.Address));
        }

        if (talk.Settings.Pathway == Pathway.Senior && review.Section is { Assessed: true } senior)
        {
            Add(talk.Say(talk.Prompts.Talk.Keys.Contains($"senior-{senior.Id}") ? $"senior-{senior.Id}" : "senior-any"));
        }

        AddStrong(reply.QuestionsLead);
        parts.AddRange(reply.Questions.Select((question, i) => new Part.Ask(
            reply.Questions.Count == 1 ? null : i + 1, question.Text, question.About, question.Source)));
        if (reply.Flags.Count > 0)
        {
            AddStrong(reply.FlagsLead);
            parts.Add(new Part.Points(reply.Flags));
            Add(reply.FlagsLeftOut);
        }

        Add(reply.Welcome);
        Add(invite);
        parts.Add(new Part.ReviewLink(link, version.Summary.Id));
        return new Message(parts).With(ButtonsFor(talk, review));

        void Add(string? line)
        {
            if (line is not null)
            {
                parts.Add(new Part.Line(OneLine.Of(line)));
            }
        }

        void AddStrong(string? line)
        {
            if (line is not null)
            {
                parts.Add(new Part.Line(line, Strong: true));
            }
        }
    }

    private static Button[] ButtonsFor(Talk talk, Review review) =>
    [
        .. review.Flags.Count > 0 ? [Button.Saying(talk.ToSay("why"))] : (Button[])[],
        .. review.Questions.Count > 0 ? [Button.Saying(talk.ToSay("next-question"))] : (Button[])[],
        Button.Saying(talk.ToSay("wrong")),
    ];

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
