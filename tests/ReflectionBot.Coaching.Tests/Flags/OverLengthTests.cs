using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class OverLengthTests() : FlagTests("over-length")
{
    private static string Account(int words) => string.Concat(Enumerable.Repeat(
        "D| I walked the river path with eleven wardens and two maps.\n", words / 11));

    private const string EvidenceList = """

        ## Evidence
        - E| The plan of the path, which shows where the wardens stopped and what they noted there.
        - E| The photograph of the second map, which shows their notes in three colours.
        D| I list the other maps here by their numbers, from the newest to the oldest one.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("A tenth over the limit and one sentence more", MarkedDraft.Of(Account(561)).In("1a"), [],
            "561 words; the guideline suggests about 500"),
        Raise("A section that is not known has the usual limit", MarkedDraft.Of(Account(1100)), [], "1100 words"),
        Raise("The contextual statement has a limit too", MarkedDraft.Of(Account(561)).In("context"), [], "about 500"),
        Raise("A long account, its evidence aside", MarkedDraft.Of(Account(561) + EvidenceList), [], "561 words"),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("A tenth over the limit", MarkedDraft.Of(Account(550)).In("1a")),
        Silent("Lists of evidence are not counted", MarkedDraft.Of(Account(550) + EvidenceList).In("1a")),
        Silent("References in a list without a heading are not counted", MarkedDraft.Of(
            Account(550) + "\n- E| Vessel, P. (2024). Teaching along the river. Northfold: Quay Press.")),
        Silent("Future plans can be as detailed as their writer likes", MarkedDraft.Of(Account(1100)).In("future")),
    ];
}
