using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class ToolNotLearningTests() : FlagTests("tool-not-learning")
{
    private const string Tools = """
        D| I installed Moodle on a server in the cellar.
        D| I wrote a plug-in for the booking form.
        D| The server has two disks.
        D| Backups run at night.
        D| I am fond of learning technology and its history.
        D| I moved the site to a new address in May.
        """;

    private static readonly string[] Done =
    [
        "I installed Moodle on a server in the cellar.", "I wrote a plug-in for the booking form.",
        "I moved the site to a new address in May.",
    ];

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Tools and no learner; the field's name is no learning", MarkedDraft.Of(Tools).In("1b"), Done),
        Raise("One learner in seven sentences", MarkedDraft.Of($"{Tools}\nD| One student has seen it.").In("1b"), Done),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Another section", MarkedDraft.Of(Tools).In("1a")),
        Silent("A section that is not known", MarkedDraft.Of(Tools)),
        Silent("People learn with it", MarkedDraft.Of($"""
            {Tools}
            D| Divers revise for the exam with it.
            D| Their tutor sees who is stuck.
            """).In("1b")),
        Silent("Five sentences are a fragment", MarkedDraft.Of(
            Tools.Replace("D| The server has two disks.\n", "", StringComparison.Ordinal)).In("1b")),
    ];
}
