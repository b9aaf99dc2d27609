using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Classifier.Tests.Evaluation;

public class LabelReportTests
{
    // People: five a, three b, two c. The model: four a, four b, two c. Right: three a, two b, one c.
    private static readonly LabelReport _report = Report("aa aa aa ab ac ba bb bb cb cc");

    /// <summary>Sentences by the label of people and that of the model, such as <c>aa ab</c>.</summary>
    private static LabelReport Report(string pairs) => new([.. pairs.Split(' ').Select(pair => ($"{pair[0]}", $"{pair[1]}"))]);

    [Fact]
    public void Confusion_CountsPeopleByModel()
    {
        _report.Labels.ShouldBe(["a", "b", "c"]);
        _report.Confusion.Cast<int>().ShouldBe([3, 1, 1, 1, 2, 0, 0, 1, 1]);
        _report.Total.ShouldBe(10);
    }

    [Fact]
    public void Scores_AreThoseCountedByHand()
    {
        _report.Scores.ShouldBe(
        [
            new LabelScore("a", 3 / 4.0, 3 / 5.0, 5),
            new LabelScore("b", 2 / 4.0, 2 / 3.0, 3),
            new LabelScore("c", 1 / 2.0, 1 / 2.0, 2),
        ]);
        _report.Scores.Select(score => Math.Round(score.F1, 10)).ShouldBe([Math.Round(2 / 3.0, 10), Math.Round(4 / 7.0, 10), 0.5]);
    }

    [Fact]
    public void Figures_AreThoseCountedByHand()
    {
        _report.Accuracy.ShouldBe(0.6);
        _report.MacroF1.ShouldBe(((2 / 3.0) + (4 / 7.0) + 0.5) / 3, 1e-12);
        // By chance (5*4 + 3*4 + 2*2) / 100 = 0.36 would agree.
        _report.Kappa.ShouldBe((0.6 - 0.36) / (1 - 0.36), 1e-12);
    }

    [Theory]
    [InlineData("aa bb", 1, 1, 1)]
    [InlineData("ab ba", 0, 0, -1)]
    [InlineData("aa ba", 0.5, 1 / 3.0, 0)]
    [InlineData("aa aa", 1, 1, 1)]
    [InlineData("ab", 0, 0, 0)]
    public void Figures_AtTheEdges_AreDefined(string pairs, double accuracy, double macroF1, double kappa)
    {
        var report = Report(pairs);

        report.Accuracy.ShouldBe(accuracy, 1e-12);
        report.MacroF1.ShouldBe(macroF1, 1e-12);
        report.Kappa.ShouldBe(kappa, 1e-12);
    }
}
