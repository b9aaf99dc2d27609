using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class StaleEvidenceTests() : FlagTests("stale-evidence")
{
    private const string Years2018And2019 = """
        D| I taught sign painting on two islands.
        E| The workshop film of 2018 shows the first alphabet.
        E| A survey of March 2019 is in Appendix B.
        """;

    private static readonly string[] Both =
        ["The workshop film of 2018 shows the first alphabet.", "A survey of March 2019 is in Appendix B."];

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Old evidence", MarkedDraft.Of(Years2018And2019).In("1a").ReadIn(2026), Both, "more than 3 years"),
        Raise("Old by one year more than three",
            MarkedDraft.Of(Years2018And2019).ReadIn(2023), Both, "more than 3 years"),
        Raise("Words that only look like a reason", MarkedDraft.Of("""
            E| The film of 2018 clearly shows the first alphabet.
            E| The nearly complete list of 2019 is in Appendix B.
            """).ReadIn(2026),
            ["The film of 2018 clearly shows the first alphabet.", "The nearly complete list of 2019 is in Appendix B."]),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("The same evidence in its day", MarkedDraft.Of(Years2018And2019).ReadIn(2020)),
        Silent("Three years are not more than three", MarkedDraft.Of(Years2018And2019).ReadIn(2022)),
        Silent("Something recent beside it",
            MarkedDraft.Of($"{Years2018And2019}\nE| The letter of 2025 is Evidence 3.").ReadIn(2026)),
        Silent("A reason is given", MarkedDraft.Of(
            $"{Years2018And2019}\nE| The licence of 2015 is older, but every island keeps it on the wall.").ReadIn(2026)),
        Silent("It no longer can be renewed", MarkedDraft.Of(
            $"{Years2018And2019}\nE| The licence of 2015 can no longer be renewed.").ReadIn(2026)),
        Silent("One old piece", MarkedDraft.Of("E| The workshop film of 2018 shows the first alphabet.").ReadIn(2026)),
        Silent("Years of an account", MarkedDraft.Of("""
            D| In 2012 I moved to the islands.
            D| In 2014 I opened the workshop.
            R| In 2015 I understood why nobody came.
            """).ReadIn(2026)),
    ];
}
