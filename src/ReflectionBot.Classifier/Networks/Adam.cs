namespace ReflectionBot.Classifier.Networks;

/// <summary>Stochastic gradient descent with a step of its own for every weight (Kingma and Ba 2015, arXiv:1412.6980).</summary>
/// <param name="parameters">The weights to change.</param>
internal sealed class Adam(IReadOnlyList<float[]> parameters)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Least = 1e-8f;

    private readonly float[][] _means = [.. parameters.Select(weights => new float[weights.Length])];
    private readonly float[][] _squares = [.. parameters.Select(weights => new float[weights.Length])];
    private float _meanLeft = 1;
    private float _squareLeft = 1;

    /// <summary>Takes one step against <paramref name="gradients"/>, which are as long as the parameters, and sets them to zero.</summary>
    public void Step(IReadOnlyList<float[]> gradients, float rate)
    {
        _meanLeft *= MeanDecay;
        _squareLeft *= SquareDecay;
        var squareScale = 1 / (1 - _squareLeft);
        var meanScale = rate / (1 - _meanLeft);
        for (var p = 0; p < parameters.Count; p++)
        {
            var (weights, gradient, means, squares) = (parameters[p], gradients[p], _means[p], _squares[p]);
            for (var i = 0; i < weights.Length; i++)
            {
                means[i] = (MeanDecay * means[i]) + ((1 - MeanDecay) * gradient[i]);
                squares[i] = (SquareDecay * squares[i]) + ((1 - SquareDecay) * gradient[i] * gradient[i]);
                weights[i] -= meanScale * means[i] / (MathF.Sqrt(squareScale * squares[i]) + Least);
            }

            Array.Clear(gradient);
        }
    }
}
