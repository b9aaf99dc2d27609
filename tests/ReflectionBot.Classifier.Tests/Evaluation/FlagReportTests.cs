using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Classifier.Tests.Evaluation;

public class FlagReportTests
{
    private static readonly string[] _codes = ["jargon", "list-style", "role-unclear"];

    private static (IReadOnlySet<string> Gold, IReadOnlySet<string> Raised) Draft(string gold, string raised) => (Set(gold), Set(raised));

    private static HashSet<string> Set(string codes) => [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void Figures_AreThoseCountedByHand()
    {
        var report = new FlagReport(_codes,
        [
            Draft("jargon list-style", "jargon"),
            Draft("jargon", "jargon list-style"),
            Draft("", "jargon"),
            Draft("", ""),
            Draft("", "law-not-applied"),
        ]);

        report.Scores.ShouldBe(
        [
            new LabelScore("jargon", 2 / 3.0, 1, 2),
            new LabelScore("list-style", 0, 0, 1),
            new LabelScore("role-unclear", 0, 0, 0),
        ]);
        // Two of four raised are right, and two of three that people raised are found.
        report.MicroF1.ShouldBe(2 * (2 / 4.0) * (2 / 3.0) / ((2 / 4.0) + (2 / 3.0)), 1e-12);
        report.Unflagged.ShouldBe(3);
        report.LeftAlone.ShouldBe(2);
    }

    [Fact]
    public void Figures_WithoutAnyFlag_AreZero()
    {
        var report = new FlagReport(_codes, [Draft("", "")]);

        report.MicroF1.ShouldBe(0);
        (report.Unflagged, report.LeftAlone).ShouldBe((1, 1));
    }
}
