using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class BackgroundHeavyTests() : FlagTests("background-heavy")
{
    private const string FiveOfEight = """
        D| Fellmoor is a town of nine thousand people.
        D| Its theatre opened in 1911.
        D| The theatre has a costume school with forty places.
        D| I am its technician and have been since 2020.
        D| The school has six rooms and one lift.
        D| I put the pattern archive on tablets.
        D| The tablets hang beside each table.
        R| It slowed people down at first, and I had not seen that coming.
        """;

    private static readonly string[] Scene =
    [
        "Fellmoor is a town of nine thousand people.", "Its theatre opened in 1911.",
        "The theatre has a costume school with forty places.", "I am its technician and have been since 2020.",
        "The school has six rooms and one lift.",
    ];

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Five of eight sentences, one of them on who the writer is", MarkedDraft.Of(FiveOfEight).In("1a"), Scene),
        Raise("Exactly half", MarkedDraft.Of($"{FiveOfEight}\nD| Kerstin tried it first.\nD| Others followed."), Scene),
        Raise("Evidence and lists aside",
            MarkedDraft.Of($"{FiveOfEight}\n- E| The archive's first page\n- D| Tablets\n- D| Hooks"), Scene),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Less than half", MarkedDraft.Of($"""
            {FiveOfEight}
            D| Kerstin tried it first.
            D| Others followed.
            D| I asked each of them why.
            """)),
        Silent("A group acts early: who did it is another flag's matter", MarkedDraft.Of(
            FiveOfEight.Replace("Its theatre opened", "We rebuilt its theatre", StringComparison.Ordinal))),
        Silent("A thought comes early", MarkedDraft.Of(
            FiveOfEight.Replace("D| Its theatre", "R| Its theatre", StringComparison.Ordinal))),
        Silent("Nothing but background, in which nobody acts", MarkedDraft.Of(
            string.Concat(Enumerable.Repeat("D| The theatre has a costume school with forty places.\n", 9)))),
        Silent("Seven sentences are too few to tell", MarkedDraft.Of(
            FiveOfEight.Replace("D| Its theatre opened in 1911.\n", "", StringComparison.Ordinal))),
    ];
}
