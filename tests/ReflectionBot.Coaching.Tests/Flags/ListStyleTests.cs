using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class ListStyleTests() : FlagTests("list-style")
{
    private const string Duties = """
        D| My duties at the cable car company are these:

        - D| Running the booking system
        - D| Training new cabin staff
        - D| Making signs for the stations
        - D| Answering questions about the app
        - D| Counting tickets

        R| I like the variety.
        """;

    private static readonly string[] FiveDuties =
    [
        "Running the booking system", "Training new cabin staff", "Making signs for the stations",
        "Answering questions about the app", "Counting tickets",
    ];

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("A list of duties", MarkedDraft.Of(Duties).In("1b"), FiveDuties, "5 examples or items"),
        Raise("A list run on in prose", MarkedDraft.Of("""
            D| I have used Canva, Padlet, Miro, and Trello with cabin staff.
            D| I know Word, Excel, Access, and Visio from the office.
            D| For film I use Kdenlive, Audacity, Blender, and a phone.
            D| The stations have Macs, tablets, radios, and two old projectors.
            D| I am based at the middle station.
            """).In("1b"),
            [
                "I have used Canva, Padlet, Miro, and Trello with cabin staff.",
                "I know Word, Excel, Access, and Visio from the office.",
                "For film I use Kdenlive, Audacity, Blender, and a phone.",
                "The stations have Macs, tablets, radios, and two old projectors.",
            ], "4 examples or items"),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("A list of evidence", MarkedDraft.Of("""
            D| I trained the cabin staff of three stations.
            R| They taught me that a queue is a classroom.
            - E| Station plan, which shows where staff stand
            - E| Staff survey, March
            - E| Letter from the operations manager
            - E| Training film
            """)),
        Silent("Items the model is unsure of under an Evidence heading", MarkedDraft.Of("""
            D| I trained the cabin staff of three stations.

            ## Evidence
            - D 0.5| Station plan
            - D 0.5| Staff survey
            - D 0.5| Letter of thanks
            - D 0.5| Training film
            """)),
        Silent("Three items", MarkedDraft.Of("""
            D| I did three things for the stations.
            - D| New signs
            - D| A film
            - D| A quiz
            """)),
        Silent("A short list in a long account", MarkedDraft.Of($"""
            {string.Concat(Enumerable.Repeat("D| I spoke with the crew of every cabin about the winter timetable.\n", 10))}
            - D| New signs
            - D| A film
            - D| A quiz
            - D| A poster
            """)),
        Silent("Commas of somebody thinking", MarkedDraft.Of("""
            R| I was tired, the crew was tired, the film was long, and it showed.
            R| Shorter, slower, warmer, and with names: that is what I would do now.
            R| The signs, the film, the quiz, and the poster said four different things.
            R| I learnt to ask one person, then two, then ten, before drawing anything.
            """)),
    ];
}
