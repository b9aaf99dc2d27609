using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Networks;

public class RecurrenceTests
{
    private const int Inputs = 16;
    private const int Outputs = 8;
    private const int Sentences = 5;

    private readonly Recurrence _recurrence;
    private readonly float[][] _sentences;
    private readonly float[][] _errors;

    public RecurrenceTests()
    {
        var dice = new Dice(2);
        _recurrence = new Recurrence(Numbers.SomeLayer(Inputs, Outputs, dice), Numbers.SomeLayer(Inputs, Outputs, dice));
        _sentences = [.. Enumerable.Range(0, Sentences).Select(_ => Numbers.Some(Inputs, dice))];
        _errors = [.. Enumerable.Range(0, Sentences).Select(_ => Numbers.Some(Outputs, dice))];
    }

    [Fact]
    public void Read_ADraft_MovesTheStateTowardsEachContentAsFarAsItsGateOpens()
    {
        var states = _recurrence.Read(_sentences);

        var state = new double[Outputs];
        for (var t = 0; t < Sentences; t++)
        {
            for (var k = 0; k < Outputs; k++)
            {
                var gate = (1 + Squashed(_recurrence.Gate, t, k)) / 2;
                ((double)states[t].Before[k]).ShouldBe(state[k], 1e-5);
                state[k] = ((1 - gate) * state[k]) + (gate * Squashed(_recurrence.Content, t, k));
                ((double)states[t].After[k]).ShouldBe(state[k], 1e-5);
            }
        }
    }

    [Fact]
    public void Learn_AnyErrors_AddsTheSlopesOfTheWeights()
    {
        var gradient = Recurrence.OfZeros(Inputs, Outputs);
        Learn(gradient);
        Learn(gradient);

        foreach (var (slopes, weights) in gradient.Parameters.Zip(_recurrence.Parameters))
        {
            ShouldBeSlopes(slopes, weights, 2);
        }
    }

    [Fact]
    public void Learn_AnyErrors_GivesTheSlopesOfTheSentences()
    {
        var asked = Learn(Recurrence.OfZeros(Inputs, Outputs));

        for (var t = 0; t < Sentences; t++)
        {
            ShouldBeSlopes(asked[t], _sentences[t], 1);
        }
    }

    [Fact]
    public void Read_NothingAtAll_IsNoState() => _recurrence.Read([]).ShouldBeEmpty();

    private float[][] Learn(Recurrence gradient) => _recurrence.Learn(gradient, _sentences, _recurrence.Read(_sentences), _errors);

    private double Squashed(Layer layer, int sentence, int output)
    {
        var sum = layer.Bias[output] + Enumerable.Range(0, Inputs).Sum(i => (double)_sentences[sentence][i] * layer.Weights[(i * Outputs) + output]);
        return sum / (1 + Math.Abs(sum));
    }

    private void ShouldBeSlopes(float[] gradient, float[] numbers, int times)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            ((double)gradient[i]).ShouldBe(times * Numbers.Slope(numbers, i, Value), 2e-3, $"number {i}");
        }
    }

    private double Value() => _recurrence.Read(_sentences).Zip(_errors, (state, error) => Numbers.Product(state.After, error)).Sum();
}
