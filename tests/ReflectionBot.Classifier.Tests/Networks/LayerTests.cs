using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Networks;

public class LayerTests
{
    private const int Inputs = 24;
    private const int Outputs = 40; // five lanes: four are read at a time, then one

    private readonly Layer _layer;
    private readonly float[] _input;
    private readonly float[] _error;

    public LayerTests()
    {
        var dice = new Dice(1);
        _layer = Numbers.SomeLayer(Inputs, Outputs, dice);
        _input = Numbers.Some(Inputs, dice);
        _error = Numbers.Some(Outputs, dice);
        _input[5] = 0;
    }

    [Fact]
    public void Forward_AnyInput_IsTheBiasAndEveryInputByItsWeight()
    {
        var output = Enumerable.Repeat(7f, Outputs).ToArray(); // what was there must not count
        _layer.Forward(_input, output);

        for (var k = 0; k < Outputs; k++)
        {
            var expected = _layer.Bias[k] + Enumerable.Range(0, Inputs).Sum(i => (double)_input[i] * _layer.Weights[(i * Outputs) + k]);
            ((double)output[k]).ShouldBe(expected, 1e-5);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    public void Forward_ManyInputs_IsEachByItself(int count)
    {
        var dice = new Dice(6);
        float[][] inputs = [.. Enumerable.Range(0, count).Select(_ => Numbers.Some(Inputs, dice))];

        var outputs = _layer.Forward(inputs);

        outputs.Length.ShouldBe(count);
        foreach (var (input, output) in inputs.Zip(outputs))
        {
            var alone = new float[Outputs];
            _layer.Forward(input, alone);
            output.ShouldBe(alone);
        }
    }

    [Fact]
    public void AddGradient_AnyError_AddsTheSlopesOfFiniteDifferences()
    {
        var gradient = Layer.OfZeros(Inputs, Outputs);
        Layer.AddGradient(gradient, _input, _error);
        Layer.AddGradient(gradient, _input, _error);

        ShouldBeSlopes(gradient.Weights, _layer.Weights, 2);
        ShouldBeSlopes(gradient.Bias, _layer.Bias, 2);
    }

    [Fact]
    public void AddInputError_AnyError_AddsTheSlopesOfFiniteDifferences()
    {
        var inputError = new float[Inputs];
        _layer.AddInputError(_error, inputError);
        _layer.AddInputError(_error, inputError);

        ShouldBeSlopes(inputError, _input, 2);
    }

    private void ShouldBeSlopes(float[] gradient, float[] numbers, int times)
    {
        gradient.Length.ShouldBe(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            ((double)gradient[i]).ShouldBe(times * Numbers.Slope(numbers, i, Value), 2e-3, $"number {i}");
        }
    }

    private double Value()
    {
        var output = new float[Outputs];
        _layer.Forward(_input, output);
        return Numbers.Product(output, _error);
    }
}
