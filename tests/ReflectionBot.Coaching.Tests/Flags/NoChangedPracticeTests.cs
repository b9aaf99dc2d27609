using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class NoChangedPracticeTests() : FlagTests("no-changed-practice")
{
    private const string Recognised = """
        D| My learners are divers between two jobs.
        D| They are away for weeks at a time.
        D| Many read on a telephone.
        R| It matters to know how tired they are.
        D| I ask them about it in a survey every year.
        E| The survey of 2025 is Evidence 1.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Learners are known, and nothing is different for them", MarkedDraft.Of(Recognised).In("2b"), []),
        Raise("One word of change in ten sentences", MarkedDraft.Of($"""
            {Recognised}
            D| Some have children.
            D| Some study in the galley.
            D| The sea is rough in winter.
            D| The boats are new.
            """).In("2b"), []),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Another section", MarkedDraft.Of(Recognised).In("2a")),
        Silent("A section that is not known", MarkedDraft.Of(Recognised)),
        Silent("Something was changed",
            MarkedDraft.Of($"{Recognised}\nD| So I shortened every film to three minutes.").In("2b")),
        Silent("Five sentences are a fragment", MarkedDraft.Of(
            Recognised.Replace("D| Many read on a telephone.\n", "", StringComparison.Ordinal)).In("2b")),
    ];
}
