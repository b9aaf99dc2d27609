using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"This is for 2b": of the draft that waits, of the one reviewed without a section, or of the next.</summary>
internal sealed class TellSection : ISaying
{
    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk)
    {
        if (talk.Turn.Files.Count > 0)
        {
            return null;
        }

        switch (talk.Heard)
        {
            case { Saying: "not-sure" } when talk.State.Waiting is { } waiting:
                return await SectionReview.Give(talk, waiting, null);
            case { Saying: "section", Section: { } section } when talk.State.Waiting is { } waiting:
                return await SectionReview.Give(talk, waiting, section);
            case { Saying: "section", Section: { } section }:
                if (await talk.CurrentVersion() is { Section.Length: 0 } unplaced)
                {
                    return await SectionReview.Give(talk, new WaitingDraft(unplaced.Draft, unplaced.Notices), section);
                }

                talk.State = talk.State with { NextSection = section.Id };
                return Message
                    .Of(talk.Vary("next-section", ("id", section.Id), ("title", section.Title)))
                    .With(new Button(talk.Say("plan-button", ("id", section.Id)), talk.Say("plan-says", ("id", section.Id))));
            case { Saying: "move", Section: { } section } when await talk.CurrentVersion() is { } version:
                return await SectionReview.Give(talk, new WaitingDraft(version.Draft, version.Notices), section);
            default:
                return null;
        }
    }
}
