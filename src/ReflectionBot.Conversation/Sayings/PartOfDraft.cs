using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"More to come" and "that's all": a draft that comes in several messages is gathered until its writer says it is whole.</summary>
internal sealed class PartOfDraft : ISaying
{
    // A whole portfolio has about 60,000 characters; more is no section.
    private const int MostCharacters = 200_000;

    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk)
    {
        var parts = talk.State.Parts;
        switch (talk.Heard?.Saying)
        {
            case "more-to-come":
                parts ??= talk.State.Waiting is { } waiting ? [waiting.Draft.Text] : [];
                return Gather(talk, parts);
            case "only-a-part" when await talk.CurrentVersion() is { } version:
                return Gather(talk, [version.Draft.Text]);
            case "thats-all" when parts is { Count: > 0 }:
                talk.State = talk.State with { Parts = null };
                return await SendDraft.Take(
                    talk, new WaitingDraft(DraftIntake.Join([.. parts.Select(PlainText.Read)]), []), told: null);
            case "never-mind" when parts is not null || talk.State.Waiting is not null:
                talk.State = talk.State with { Parts = null, Waiting = null };
                return Message.Of(talk.Vary("never-mind"));
        }

        var (text, announced) = WithoutAnnouncement(talk);
        return parts is not null || announced ? Add(talk, parts ?? [], text) : null;
    }

    private static Message? Add(Talk talk, IReadOnlyList<string> parts, string text)
    {
        if (talk.Heard is not null && talk.Heard.Saying is not "section")
        {
            return null; // commands stay commands while parts are gathered
        }

        List<string> added = [.. parts];
        foreach (var file in talk.Turn.Files)
        {
            if (DraftIntake.Read(file, talk.Prompts, out var fault) is not { } read)
            {
                return Message.Of(fault!);
            }

            added.Add(read.Draft.Text);
        }

        if (text.Length > 0)
        {
            added.Add(text);
        }

        return added.Sum(part => part.Length) > MostCharacters
            ? Message.Of(talk.Say("parts-too-long")).With(Button.Saying(talk.ToSay("thats-all")))
            : Gather(talk, added);
    }

    private static Message Gather(Talk talk, IReadOnlyList<string> parts)
    {
        talk.State = talk.State with { Parts = parts, Waiting = null };
        var words = parts.Sum(part => WordCounter.Count(part));
        return Message
            .Of(words == 0 ? talk.Say("parts-begin") : talk.Vary("parts", ("words", words)))
            .With(Button.Saying(talk.ToSay("thats-all")), Button.Saying(talk.ToSay("never-mind")));
    }

    /// <summary>The text without a last or first line that says "more to come".</summary>
    private static (string Text, bool Announced) WithoutAnnouncement(Talk talk)
    {
        var text = talk.Turn.Text.Trim();
        var (first, last) = (text.IndexOf('\n'), text.LastIndexOf('\n'));
        if (last > 0 && Says(text[(last + 1)..]))
        {
            return (text[..last].TrimEnd(), true);
        }

        return first > 0 && Says(text[..first]) ? (text[(first + 1)..].TrimStart(), true) : (text, false);

        bool Says(string line) => talk.Prompts.Sayings.Hear(line, talk.Guideline) is { Saying: "more-to-come" };
    }
}
