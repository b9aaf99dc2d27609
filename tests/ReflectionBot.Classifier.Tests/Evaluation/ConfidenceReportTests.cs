using ReflectionBot.Classifier.Evaluation;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Evaluation;

public class ConfidenceReportTests
{
    private static double ErrorOf(params string[] sentences) => Scored.Result(sentences).Confidence.CalibrationError;

    private static double[] AccuracyOf(params string[] sentences) =>
        [.. Scored.Result(sentences).Confidence.Coverage.Select(point => point.Accuracy)];

    [Fact]
    public void CalibrationError_IsThatCountedByHand() =>
        // Above 0.9: two of three right at a mean of 0.95. From 0.5 to 0.6: one of two at 0.55, though 0.6 is its very end.
        ErrorOf("aa 0.92", "ab 0.95", "bb 0.98", "ab 0.5001", "aa 0.6").ShouldBe(
            ((3 * (0.95 - (2 / 3.0))) + (2 * (0.55005 - (1 / 2.0)))) / 5, 1e-12);

    [Theory]
    [InlineData("aa 1", 0)]
    [InlineData("ab 1", 1)]
    [InlineData("aa 0", 1)]
    [InlineData("ab 0", 0)]
    public void CalibrationError_AtTheEdges_IsDefined(string sentence, double error) => ErrorOf(sentence).ShouldBe(error);

    [Fact]
    public void CalibrationError_TooSureAndTooUnsureInOneBin_CancelsOut() => ErrorOf("aa 0.75", "bb 0.75", "cc 0.75", "ab 0.75").ShouldBe(0);

    [Fact]
    public void CalibrationError_TooSureAndTooUnsureInTwoBins_AddsUp() => ErrorOf("ab 0.85", "aa 0.75").ShouldBe((0.85 + 0.25) / 2, 1e-12);

    [Fact]
    public void Bins_EndWithTheirUpperBound()
    {
        // In one bin two mistakes of both kinds would cancel out in part.
        ErrorOf("ab 0.9", "aa 0.85").ShouldBe(Math.Abs(1 - 1.75) / 2, 1e-12);
        ErrorOf("ab 0.9", "aa 0.95").ShouldBe((0.9 + 0.05) / 2, 1e-12);
    }

    [Fact]
    public void Coverage_IsOfHalfOfFourFifthsAndOfAll() =>
        Scored.Result("aa 0.3", "ab 0.4", "ab 0.9", "aa 0.8", "aa 0.7").Confidence.Coverage.ShouldBe(
            [new CoveragePoint(0.5, 2 / 3.0), new CoveragePoint(0.8, 2 / 4.0), new CoveragePoint(1, 3 / 5.0)]);

    [Fact]
    public void Coverage_OfSentencesEquallySure_TakesTheFirstOfTheCorpus()
    {
        AccuracyOf("aa 0.5", "aa 0.5", "ab 0.5", "ab 0.5").ShouldBe([1, 0.5, 0.5]);
        AccuracyOf("ab 0.5", "ab 0.5", "aa 0.5", "aa 0.5").ShouldBe([0, 0.5, 0.5]);
    }

    [Fact]
    public void Coverage_OfOneSentence_IsOfThatSentence() => AccuracyOf("aa 0.4").ShouldBe([1, 1, 1]);
}
