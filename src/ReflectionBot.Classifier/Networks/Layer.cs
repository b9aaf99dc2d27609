using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>A fully connected layer; lengths are multiples of <see cref="Lanes.Count"/>.</summary>
/// <param name="weights">For every input a row with one weight an output.</param>
/// <param name="bias">One weight an output.</param>
internal sealed class Layer(float[] weights, float[] bias)
{
    public float[] Weights { get; } = weights;

    public float[] Bias { get; } = bias;

    public int Outputs => Bias.Length;

    public static Layer OfZeros(int inputs, int outputs) => new(new float[inputs * outputs], new float[outputs]);

    /// <summary>The layer's output, below zero or not.</summary>
    public void Forward(ReadOnlySpan<float> input, Span<float> output)
    {
        Bias.CopyTo(output);
        Lanes.AddProduct(output, input, Weights);
    }

    /// <summary>The layer's output, below zero or not, for every input.</summary>
    public float[][] Forward(ReadOnlySpan<float[]> inputs)
    {
        const int AtOnce = 4;
        var outputs = new float[inputs.Length][];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = [.. Bias];
        }

        var done = 0;
        for (; done + AtOnce <= outputs.Length; done += AtOnce)
        {
            Lanes.AddFourProducts(outputs.AsSpan(done, AtOnce), inputs.Slice(done, AtOnce), Weights);
        }

        for (; done < outputs.Length; done++)
        {
            Lanes.AddProduct(outputs[done], inputs[done], Weights);
        }

        return outputs;
    }

    /// <summary>Adds to <paramref name="gradient"/> what <paramref name="error"/> at the output asks of the weights.</summary>
    public static void AddGradient(Layer gradient, ReadOnlySpan<float> input, ReadOnlySpan<float> error)
    {
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] != 0)
            {
                Lanes.AddScaled(gradient.Weights.AsSpan(i * error.Length, error.Length), error, input[i]);
            }
        }

        Lanes.Add(gradient.Bias, error);
    }

    /// <summary>Adds to <paramref name="inputError"/> what <paramref name="error"/> at the output asks of the input.</summary>
    public void AddInputError(ReadOnlySpan<float> error, Span<float> inputError)
    {
        for (var i = 0; i < inputError.Length; i++)
        {
            inputError[i] += Lanes.Dot(Row(i), error);
        }
    }

    private ReadOnlySpan<float> Row(int input) => Weights.AsSpan(input * Outputs, Outputs);
}
