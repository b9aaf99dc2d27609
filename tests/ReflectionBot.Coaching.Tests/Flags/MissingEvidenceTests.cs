using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class MissingEvidenceTests() : FlagTests("missing-evidence")
{
    private const string Nothing = """
        D| I run a reading group for bus drivers in the depot canteen.
        D| In spring I set up an audio library for them.
        R| I chose audio because their breaks are short and the light is poor.
        D| The drivers listen on the first bus out.
        R| More of them speak up in the group now.
        R| Next time I would ask them for titles first.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("An account without anything to open", MarkedDraft.Of(Nothing).In("2b"), []),
        Raise("A section that is not known counts as assessed", MarkedDraft.Of(Nothing), []),
        Raise("The writer's \"I\" is no number of an appendix", MarkedDraft.Of("""
            D| I repair pianos and teach others to.
            D| The table I made lists every felt by its thickness.
            D| The evidence I gathered over the years is in my head.
            R| The item I value most is patience.
            D| My apprentices come on Saturdays.
            R| I would film them if I began again.
            """), []),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("The contextual statement is not assessed", MarkedDraft.Of(Nothing).In("context")),
        Silent("Future plans are not assessed", MarkedDraft.Of(Nothing).In("future")),
        Silent("A pointer in brackets", MarkedDraft.Of($"{Nothing}\nD| I wrote a guide for the depot (Evidence 1).")),
        Silent("A pointer with a letter", MarkedDraft.Of($"{Nothing}\nD| My guide for the depot is in Appendix I.")),
        Silent("A linked page", MarkedDraft.Of($"{Nothing}\nD| The library is at https://depot.example/audio now.")),
        Silent("A sentence that may be evidence", MarkedDraft.Of($"{Nothing}\nE 0.5| My manager liked the library.")),
        Silent("Five sentences are a fragment", MarkedDraft.Of("""
            D| I teach signalling to railway volunteers.
            D| The box is closed in winter.
            D| I built a model of it in Blender.
            R| A model forgives what a signal box does not.
            D| Six volunteers practise with it.
            """)),
    ];
}
