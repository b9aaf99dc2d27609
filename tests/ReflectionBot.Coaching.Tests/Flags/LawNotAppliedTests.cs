using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class LawNotAppliedTests() : FlagTests("law-not-applied")
{
    private const string Told = """
        D| The Equality Act protects nine characteristics.
        D| The duty to adjust is anticipatory.
        D| Copyright lasts seventy years after the author's death.
        D| An exception exists for teaching.
        D| The ferry line has its own policy since 2022.
        D| I work in its training office.
        """;

    private static readonly string[] FiveTold =
    [
        "The Equality Act protects nine characteristics.", "The duty to adjust is anticipatory.",
        "Copyright lasts seventy years after the author's death.", "An exception exists for teaching.",
        "The ferry line has its own policy since 2022.",
    ];

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("The law is told", MarkedDraft.Of(Told).In("3a"), FiveTold),
        Raise("A policy is told, and one line applies it",
            MarkedDraft.Of($"{Told}\nD| I caption the safety films.").In("3b"), FiveTold),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Another section may tell of the law", MarkedDraft.Of(Told).In("1a")),
        Silent("A section that is not known", MarkedDraft.Of(Told)),
        Silent("The law meets the working day", MarkedDraft.Of($"""
            {Told}
            D| I caption the safety films and ask crews what they missed.
            R| Captions turned out to help everybody in the engine room.
            D| We took two songs out of a film, since their licence had ended.
            """).In("3a")),
        Silent("Three rules in passing", MarkedDraft.Of("""
            D| The Equality Act protects nine characteristics.
            D| The duty to adjust is anticipatory.
            D| Copyright lasts seventy years.
            D| The office is on the quay.
            """).In("3a")),
        Silent("Rules told by somebody who applies each", MarkedDraft.Of("""
            D| I follow the Equality Act in every film.
            D| I check copyright before each song.
            D| I wrote our policy on captions.
            D| I keep to the duty of confidence.
            D| I ask for a licence in writing.
            """).In("3b")),
    ];
}
