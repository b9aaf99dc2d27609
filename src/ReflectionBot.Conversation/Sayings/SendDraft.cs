using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>
/// A drafted section, in the message itself or in files. It is reviewed at once when its section is known: from what was said, from
/// its headings, or because it revises the section talked about. Otherwise the likeliest sections are offered.
/// </summary>
internal sealed class SendDraft : ISaying
{
    // A chat offers three things to press at most (Teams: suggested actions); the last says "not sure".
    private const int MostGuesses = 2;

    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk)
    {
        if (talk.Turn.Files.Count > 0)
        {
            return await AnswerFiles(talk);
        }

        var (told, text) = FirstLine.Of(talk);
        var answerExpected = told is null && (talk.State.Questions.Count > 0 || talk.State.Planning is not null);
        return DraftSense.IsDraft(text, answerExpected)
            ? DraftIntake.Read(text, talk.Prompts, out var fault) is { } read
                ? await Take(talk, read, told)
                : Message.Of(fault!)
            : null;
    }

    /// <summary>Takes a draft that was read.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="waiting">The draft.</param>
    /// <param name="told">The section the writer named with it; null when none was named.</param>
    public static async ValueTask<Message> Take(Talk talk, WaitingDraft waiting, GuidelineSection? told)
    {
        var section = told
            ?? talk.Guideline.Section(talk.State.NextSection)
            ?? SectionFinder.Find(waiting.Draft, talk.Guideline)
            ?? await SectionRevised(talk, waiting.Draft);
        return section is null ? Ask(talk, waiting) : await SectionReview.Give(talk, waiting, section);
    }

    private static async ValueTask<Message> AnswerFiles(Talk talk)
    {
        List<WaitingDraft> read = [];
        List<string> faults = [];
        foreach (var file in talk.Turn.Files)
        {
            if (DraftIntake.Read(file, talk.Prompts, out var fault) is { } draft)
            {
                read.Add(draft);
            }
            else
            {
                faults.Add($"{Coaching.Text.OneLine.Excerpt(file.Name, 80)}: {fault}");
            }
        }

        if (read.Count == 0)
        {
            return Message.Of([.. faults]);
        }

        var told = talk.Heard is { Saying: "section", Section: { } section } ? section : FirstLine.Of(talk).Section;
        var whole = new WaitingDraft(DraftIntake.Join([.. read.Select(one => one.Draft)]), [.. read.SelectMany(one => one.Notices), .. faults]);
        return await Take(talk, whole, told);
    }

    /// <summary>The section talked about, when the draft has many of its sentences: then it is a revision.</summary>
    private static async ValueTask<GuidelineSection?> SectionRevised(Talk talk, Draft draft)
    {
        if (await talk.CurrentVersion() is not { Section.Length: > 0 } current)
        {
            return null;
        }

        var before = SentenceSplitter.Split(current.Draft).Select(sentence => sentence.Text).ToHashSet();
        var now = SentenceSplitter.Split(draft);
        return 3 * now.Count(sentence => before.Contains(sentence.Text)) >= now.Count ? talk.Guideline.Section(current.Section) : null;
    }

    private static Message Ask(Talk talk, WaitingDraft waiting)
    {
        talk.State = talk.State with { Waiting = waiting, Parts = null };
        Button[] guesses = [.. talk.GuessSections(waiting.Draft).Take(MostGuesses)
            .Select(section => new Button(talk.Say("section-button", ("id", section.Id), ("title", section.Title)), section.Id))];
        var words = WordCounter.Count(waiting.Draft.Text);
        return Message
            .Of(guesses.Length > 0
                ? talk.Vary("ask-section", ("words", words), ("guess", guesses[0].Says))
                : talk.Say("ask-section-unguessed", ("words", words)))
            .With([.. guesses, Button.Saying(talk.ToSay("not-sure"))]);
    }
}
