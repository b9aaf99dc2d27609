using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class MissingReflectionTests() : FlagTests("missing-reflection")
{
    private const string Diary = """
        D| I look after the recording studio of a lighthouse museum with nine volunteer guides.
        D| In March I moved the guides' scripts from ring binders to a shared folder.
        D| I bought two microphones and a small mixing desk.
        D| The guides recorded eleven stories in the lamp room.
        E| The stories are on the museum's page, and the visitor log shows 340 plays by June.
        D| In September I added captions to each story.
        """;

    private const string OneThoughtInEleven = """
        D| I run the orchard school's evening courses.
        D| The courses have sixty growers on their lists.
        D| I filmed the pruning lesson in January.
        D| I filmed the grafting lesson in February.
        D| Both films went to the growers by e-mail.
        D| The growers came to the barn in March.
        D| I brought the saws and the wax.
        R| The film should have come after the barn, since nobody knew yet what to look for.
        D| In April I filmed the spraying lesson.
        D| I posted it on the first of May.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("A diary of what was done", MarkedDraft.Of(Diary).In("1a"), []),
        Raise("A section that is not known counts as assessed", MarkedDraft.Of(Diary), []),
        Raise("Others reflect, the writer reports it", MarkedDraft.Of("""
            D| Students reflected in their journals every Friday.
            D| I learned Python for this in 2015.
            D| The ferry crew reviewed each other's logs.
            D| I gave them a form with four questions.
            D| They discussed what they had learnt.
            D| I kept the forms in a drawer.
            """).In("2a"), []),
        Raise("One thought in eleven sentences",
            MarkedDraft.Of(OneThoughtInEleven + "\nD| The list closed in June."), []),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("The contextual statement is not assessed", MarkedDraft.Of(Diary).In("context")),
        Silent("Future plans are not assessed", MarkedDraft.Of(Diary).In("future")),
        Silent("One thought in ten sentences", MarkedDraft.Of(OneThoughtInEleven)),
        Silent("Labels the model is unsure of",
            MarkedDraft.Of(Diary.Replace("D|", "D 0.5|", StringComparison.Ordinal))),
        Silent("Five sentences are a fragment", MarkedDraft.Of("""
            D| I teach net mending on the west quay.
            D| The class meets on Mondays.
            D| I draw each knot on a tablet.
            D| The drawings go to the class by e-mail.
            D| There are forty drawings now.
            """)),
    ];
}
