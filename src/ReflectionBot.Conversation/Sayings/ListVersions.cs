using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Versions": what was sent so far, the newest first.</summary>
internal sealed class ListVersions() : NamedSaying("versions")
{
    private const int MostShown = 12;

    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var versions = await talk.Memory.Versions(talk.Turn.Person, heard.Section?.Id, talk.Cancel);
        if (versions.Count == 0)
        {
            return Message.Of(heard.Section is { } section ? talk.Say("no-versions", ("id", section.Id)) : talk.Say("no-draft-yet"));
        }

        List<Part> parts = [new Part.Line(talk.Say("versions"), Strong: true)];
        parts.AddRange(versions.Reverse().Take(MostShown).Select(version => new Part.ReviewLink(Line(talk, version), version.Id)));
        if (versions.Count > MostShown)
        {
            parts.Add(new Part.Line(talk.Say("versions-more", ("count", versions.Count - MostShown))));
        }

        return new Message(parts) { IsPrivate = true }.With(Button.Saying(talk.ToSay("compare")));
    }

    private static string Line(Talk talk, VersionSummary version) => talk.Say(
        "version-line",
        ("section", version.Section.Length > 0 ? version.Section : talk.Say("no-section")),
        ("number", version.Number),
        ("day", $"{version.At:d MMMM yyyy}"),
        ("words", version.Words),
        ("description", version.Balance.Description),
        ("reflection", version.Balance.Reflection),
        ("evidence", version.Balance.Evidence));
}
