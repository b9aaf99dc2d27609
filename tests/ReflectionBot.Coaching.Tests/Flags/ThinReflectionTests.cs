using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class ThinReflectionTests() : FlagTests("thin-reflection")
{
    private const string ClosingLine = """
        D| I support the tutors of a circus school in their use of video.
        D| In October I put a camera above the trapeze.
        D| Each student films one routine a week.
        D| The tutor marks the film with comments at the second they belong to.
        D| I wrote a guide of two pages for the tutors.
        D| Four tutors came to the first workshop.
        D| Nine came to the second.
        E| The guide is Evidence 1.
        D| The camera was serviced in May.
        R| It all went well in the end.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("A closing line", MarkedDraft.Of(ClosingLine).In("1c"), ["It all went well in the end."]),
        Raise("A closing line in a section that is not known",
            MarkedDraft.Of(ClosingLine), ["It all went well in the end."]),
        Raise("A closing line or two under a heading", MarkedDraft.Of("""
            ## Description
            D| I keep the map room of a mountain rescue college.
            D| The maps were scanned in 2024.
            D| I wrote the index with two trainees.
            D| The index has 900 entries.
            D| Each entry names the valley and the year.
            D| I showed it at the spring meeting.
            D| The trainees practised with it for a term.
            D| Eight of them use it on call.
            E| The index is linked below.
            D| I corrected the index in June.

            ## Reflection
            R| I am pleased with the index.
            R| The trainees liked it too.
            """).In("2a"), ["I am pleased with the index.", "The trainees liked it too."]),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("The contextual statement is not assessed", MarkedDraft.Of(ClosingLine).In("context")),
        Silent("Future plans are not assessed", MarkedDraft.Of(ClosingLine).In("future")),
        Silent("Two early thoughts in twelve sentences carry the section", MarkedDraft.Of("""
            D| I teach bread making to hospital cooks.
            R| I had taken the recipe for the lesson, and it is not.
            D| I filmed my hands instead.
            R| Hands say how wet the dough is, which no list of weights does.
            D| The films are three minutes each.
            D| There are nine films.
            D| The cooks watch them on the ward tablet.
            D| I meet the cooks on Thursdays.
            D| They bring a loaf.
            D| We cut the loaves and compare.
            E| The plan of the course is Evidence 2.
            D| The course runs twice a year.
            """)),
        Silent("One thought in four",
            MarkedDraft.Of(ClosingLine.Replace("D| Nine came", "R| Nine came", StringComparison.Ordinal))),
        Silent("Early sentences the model is unsure of",
            MarkedDraft.Of(ClosingLine.Replace("D|", "D 0.5|", StringComparison.Ordinal))),
        Silent("Next to no reflection is another flag's matter", MarkedDraft.Of(
            ClosingLine.Replace("R| It all went well in the end.", "D| The school closed in July.", StringComparison.Ordinal))),
    ];
}
