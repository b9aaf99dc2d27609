using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// What learners need is recognised, but nothing was done differently for it: "evidence of changed practice, rather than
/// simply the recognition that this is an important area, is required" (guideline, 2b).
/// </summary>
public sealed class NoChangedPractice : IFlagRule
{
    private const int ShortestSection = 6;

    private static readonly HashSet<string> ChangeWords =
    [
        "change", "changed", "changes", "changing", "now", "since", "instead", "redesigned", "rebuilt", "rewrote", "rewritten",
        "replaced", "revised", "adapted", "adjusted", "altered", "moved", "switched", "introduced", "stopped", "began", "started",
        "shortened", "reduced", "added", "dropped", "removed", "split", "swapped", "cut", "converted", "turned", "reworked",
        "simplified", "extended", "created", "built", "developed", "new", "therefore", "accordingly", "differently", "became",
        "designed", "offered", "set", "recorded", "made", "improved", "modified", "amended", "updated", "restructured",
    ];

    /// <inheritdoc />
    public string Code => "no-changed-practice";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        if (!reading.Watches(Code) || reading.Account.Count < ShortestSection)
        {
            return null;
        }

        var changed = reading.Account.Count(sentence => sentence.Tokens.Any(token => ChangeWords.Contains(token.Text)));
        return changed <= reading.Account.Count * 0.1 ? new Finding([]) : null;
    }
}
