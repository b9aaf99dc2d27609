using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class NotFirstPersonTests() : FlagTests("not-first-person")
{
    private static MarkedDraft With(string sentence) => MarkedDraft.Of($"""
        D| The choir school moved its scores to tablets in 2025.
        D| {sentence}
        D| Every singer has a stylus.
        D| The conductor marks breaths in blue.
        D| Rehearsals start on time.
        """);

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("About the candidate", MarkedDraft.Of("""
            D| The candidate works for a choir school.
            D| The candidate moved its scores to tablets.
            D| Every singer has a stylus.
            D| Rehearsals start on time.
            R| This candidate learnt that paper is quicker to turn.
            """).In("1a"),
            [
                "The candidate works for a choir school.", "The candidate moved its scores to tablets.",
                "This candidate learnt that paper is quicker to turn.",
            ]),
        Raise("No first person at all", With("Paper is gone."), []),
        Raise("\"I\" in double quotation marks is somebody else",
            With("“I miss my pencil,” said the oldest alto."), []),
        Raise("\"I\" in single quotation marks is somebody else",
            With("'I miss my pencil,' said the oldest alto."), []),
        Raise("\"I\" in a block quotation is somebody else",
            With("The oldest alto wrote:\n> D| \"I miss my pencil.\""), []),
        Raise("Numerals, \"i.e.\" and the US are nobody",
            With("The tablets (i) came from the US and (ii) were new, i.e. unused."), []),
        Raise("One \"my\" beside two candidates", MarkedDraft.Of("""
            D| The candidate works for a choir school.
            D| The candidate moved its scores to tablets.
            D| Every singer has a stylus.
            D| Rehearsals start on time.
            D| My desk stands behind the organ.
            """), ["The candidate works for a choir school.", "The candidate moved its scores to tablets."]),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("One \"I\"", With("I bought them.")),
        Silent("A lower-case \"i\" of somebody typing fast", With("i bought them.")),
        Silent("The writer's own words behind a quotation",
            With("“Where are the pencils?” said the oldest alto, and I gave her mine.")),
        Silent("An apostrophe opens no quotation", With("In the '90s I sang from the tenors' books.")),
        Silent("A book's author beside the writer's own voice", MarkedDraft.Of("""
            D| I read a book on page turning.
            D| The author counts four kinds of turns.
            D| I teach the second kind.
            D| We tried all four.
            D| The author is a cellist.
            """)),
        Silent("Four sentences are a fragment", MarkedDraft.Of("""
            D| The candidate sings.
            D| The candidate plays.
            D| The organ is old.
            D| The loft is cold.
            """)),
    ];
}
