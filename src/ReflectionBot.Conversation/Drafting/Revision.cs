using ReflectionBot.Conversation.Memory;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Says what a revision added, from the counts of two versions.</summary>
internal static class Revision
{
    /// <summary>One line on what the later version has that the earlier had not.</summary>
    public static string Say(Talk talk, VersionSummary earlier, VersionSummary later)
    {
        var more = later.Balance.Reflection - earlier.Balance.Reflection;
        var answered = earlier.Flags.Except(later.Flags).Count();
        var added = later.Flags.Except(earlier.Flags).Count();
        string[] changes =
        [
            .. Count("revision-reflection", more),
            .. Count("revision-less-reflection", -more),
            .. Count("revision-evidence", later.Balance.Evidence - earlier.Balance.Evidence),
            .. Count("revision-answered", answered),
            .. Count("revision-new", added),
        ];
        return changes.Length == 0
            ? talk.Say("revision-same", ("number", later.Number))
            : talk.Say("revision", ("number", later.Number), ("changes", string.Join(", ", changes)));

        string[] Count(string key, int count) => count switch
        {
            <= 0 => [],
            1 => [talk.Say($"{key}-one")],
            _ => [talk.Say(key, ("count", NumberWord(talk, count)))],
        };
    }

    /// <summary>Small numbers in words, as people write them.</summary>
    private static string NumberWord(Talk talk, int number) =>
        number is >= 2 and <= 9 ? talk.Say("numbers").Split(' ')[number - 2] : $"{number}";
}
