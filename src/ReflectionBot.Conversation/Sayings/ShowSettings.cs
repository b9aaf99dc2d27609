using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Settings": guideline, level and challenge, and how to change them.</summary>
internal sealed class ShowSettings() : NamedSaying("settings")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(Message
        .Of(
            talk.Say("settings-guideline", ("title", talk.Guideline.Title), ("day", $"{talk.Guideline.Date:d MMMM yyyy}")),
            talk.Say("settings-level", ("level", talk.Say(Name(talk.Settings.Pathway)))),
            talk.Say("settings-challenge", ("challenge", talk.Say(Name(talk.Settings.Challenge)))),
            talk.Say("settings-how"))
        .With([.. Others(talk)]));

    /// <summary>The phrase that names a pathway.</summary>
    public static string Name(Pathway pathway) => $"pathway-{pathway}".ToLowerInvariant();

    /// <summary>The phrase that names a challenge.</summary>
    public static string Name(Challenge challenge) => $"challenge-{challenge}".ToLowerInvariant();

    private static IEnumerable<Button> Others(Talk talk) => Enum.GetValues<Challenge>()
        .Where(challenge => challenge != talk.Settings.Challenge)
        .Select(challenge => Button.Saying(talk.Say($"{Name(challenge)}-says")));
}
