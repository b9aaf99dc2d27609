using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Open the whole review": leads to the marked-up draft.</summary>
internal sealed class OpenReview() : NamedSaying("open-review")
{
    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard) => await talk.CurrentVersion() is { } version
        ? Message.Of(talk.Say("review-is-here")).And(new Part.ReviewLink(talk.Say("open-review"), version.Summary.Id)) with { IsPrivate = true }
        : Message.Of(talk.Say("no-draft-yet"));
}
