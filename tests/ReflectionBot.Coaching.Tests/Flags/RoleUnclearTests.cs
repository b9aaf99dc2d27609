using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class RoleUnclearTests() : FlagTests("role-unclear")
{
    private static MarkedDraft With(string sentence) => MarkedDraft.Of($"""
        D| The forum was opened to all beekeepers in April.
        D| Posts were read by a moderator.
        D| {sentence}
        D| The rules were rewritten over the summer.
        D| A second forum was started for beginners.
        D| The archive was closed in autumn.
        """);

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("We did it all", MarkedDraft.Of("""
            D| We moved the beekeepers' course online.
            D| Our team filmed the hives in June.
            D| We met every Monday.
            R| It was harder than we had thought.
            D| The course has ninety members.
            D| It costs nothing.
            """).In("4"),
            [
                "We moved the beekeepers' course online.", "Our team filmed the hives in June.", "We met every Monday.",
                "It was harder than we had thought.",
            ]),
        Raise("The passive voice, with one \"I\" in eight", MarkedDraft.Of("""
            D| I work for the county's beekeepers.
            D| A platform was chosen in January.
            D| The hives were filmed in June.
            D| The films were carefully cut.
            D| Captions have been added.
            D| The course has ninety members.
            D| It costs nothing.
            D| It ends in October.
            """),
            [
                "A platform was chosen in January.", "The hives were filmed in June.", "The films were carefully cut.",
                "Captions have been added.",
            ]),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("The writer's part is told among the others'", MarkedDraft.Of("""
            D| We moved the beekeepers' course online.
            D| I wrote the script, and Oskar filmed the hives.
            D| We met every Monday.
            D| I brought the questions that members had sent me.
            R| It was harder than we had thought.
            D| The captions were added last.
            """)),
        Silent("\"We\" in double quotation marks", With("“We never open our hives in rain,” a member wrote.")),
        Silent("\"We\" in single quotation marks", With("‘We never open our hives in rain,’ a member wrote.")),
        Silent("\"We\" in a quotation over two sentences",
            With("A member wrote: \"The rain is cold.\nD| We never open our hives in it.\"")),
        Silent("\"We\" in a block quotation with marks of its own",
            With("A member put it well.\n> D| \"We never open our hives in rain.\"")),
        Silent("Evidence does not act", MarkedDraft.Of("""
            D| I moved the beekeepers' course online.
            E| The plan was approved by the county in May.
            E| The minutes were signed in June.
            E| We were thanked in the county's letter.
            E| The films were shown at the autumn fair.
            E| Our course was named in the yearbook.
            """)),
        Silent("Five sentences are a fragment", MarkedDraft.Of("""
            D| We met in May.
            D| We met in June.
            D| We met in July.
            D| We met in August.
            D| We met in October.
            """)),
    ];
}
