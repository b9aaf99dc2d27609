using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Training;

public class PortableMathTests
{
    private const double Tolerance = 1e-13;

    [Fact]
    public void Exp_OverItsWholeRange_IsAsTheLibrarys()
    {
        for (var x = -700.0; x <= 700; x += 0.0137)
        {
            var expected = Math.Exp(x);

            (Math.Abs(PortableMath.Exp(x) - expected) / expected).ShouldBeLessThan(Tolerance, $"e^{x}");
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-700.1, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Exp_AtItsEdges_IsExact(double x, double expected) => PortableMath.Exp(x).ShouldBe(expected);

    [Fact]
    public void Exp_AboveItsRange_StaysFinite() => PortableMath.Exp(double.PositiveInfinity).ShouldBe(PortableMath.Exp(700));

    [Fact]
    public void Log_FromTheSmallestNumberToTheLargest_IsAsTheLibrarys()
    {
        for (var power = -1074.0; power < 1024; power += 0.0173)
        {
            var x = Math.Pow(2, power);
            var expected = Math.Log(x);

            (Math.Abs(PortableMath.Log(x) - expected) / Math.Max(1, Math.Abs(expected))).ShouldBeLessThan(Tolerance, $"log {x}");
        }
    }

    [Fact]
    public void Log_AroundOne_IsAsTheLibrarys()
    {
        for (var x = 0.5; x < 2; x += 0.00013)
        {
            Math.Abs(PortableMath.Log(x) - Math.Log(x)).ShouldBeLessThan(1e-15, $"log {x}");
        }
    }

    [Fact]
    public void Normalise_ScoresOfAnySize_GivesProbabilities()
    {
        double[] scores = [1000, 999, -5000, 1000];

        Softmax.Normalise(scores);

        scores.Sum().ShouldBe(1, 1e-15);
        scores[0].ShouldBe(scores[3]);
        (scores[0] / scores[1]).ShouldBe(Math.E, 1e-13);
        scores[2].ShouldBe(0);
    }
}
