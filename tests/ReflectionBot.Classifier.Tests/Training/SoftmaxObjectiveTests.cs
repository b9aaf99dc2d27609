using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Training;

public class SoftmaxObjectiveTests
{
    private const int Labels = 3;
    private const int Features = 7;

    private static readonly TrainingExample[] _examples = [.. Examples(new Random(1))];

    private static IEnumerable<TrainingExample> Examples(Random random) => Enumerable.Range(0, 20).Select(_ => new TrainingExample(
        new FeatureVector(
            [.. Enumerable.Range(0, 4).Select(_ => random.Next(Features))],
            [.. Enumerable.Range(0, 4).Select(_ => random.NextSingle())]),
        random.Next(Labels)));

    private static SoftmaxObjective Objective(double ridge) => new(_examples, Labels, Features, ridge);

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    public void Evaluate_AnyWeights_GradientIsThatOfFiniteDifferences(double ridge)
    {
        const double step = 1e-5;
        var objective = Objective(ridge);
        var random = new Random(2);
        double[] weights = [.. Enumerable.Range(0, objective.Size).Select(_ => random.NextDouble() - 0.5)];
        var gradient = new double[objective.Size];
        objective.Evaluate(weights, gradient);

        for (var i = 0; i < weights.Length; i++)
        {
            double At(double distance)
            {
                var moved = weights.ToArray();
                moved[i] += distance;
                return objective.Evaluate(moved, new double[objective.Size]);
            }

            gradient[i].ShouldBe((At(step) - At(-step)) / (2 * step), 1e-9, $"weight {i}");
        }
    }

    [Fact]
    public void Evaluate_NoWeights_IsTheLossOfGuessing()
    {
        var objective = Objective(ridge: 1);

        objective.Evaluate(new double[objective.Size], new double[objective.Size]).ShouldBe(Math.Log(Labels), 1e-12);
    }

    [Fact]
    public void Evaluate_Bias_IsNotPenalised()
    {
        var weights = new double[(Features + 1) * Labels];
        weights[^1] = 2;

        Objective(ridge: 1).Evaluate(weights, new double[weights.Length])
            .ShouldBe(Objective(ridge: 0).Evaluate(weights, new double[weights.Length]));
    }
}
