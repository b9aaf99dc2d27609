using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Training;

/// <summary>
/// The regularised multinomial logistic loss over a training set: the mean negative log-likelihood plus half of
/// <paramref name="ridge"/> times the squared length of the weights. Sums run in a fixed order, whatever the number of
/// cores, so that training gives the same bytes everywhere.
/// </summary>
internal sealed class SoftmaxObjective(IReadOnlyList<TrainingExample> examples, int labels, int features, double ridge)
{
    private const int Parts = 8;

    private readonly double[][] _gradients = [.. Enumerable.Range(0, Parts).Select(_ => new double[(features + 1) * labels])];
    private readonly double[] _losses = new double[Parts];

    /// <summary>How many weights there are: a row of one weight a label for every feature, and a last row for the bias.</summary>
    public int Size => (features + 1) * labels;

    /// <summary>The loss at <paramref name="weights"/>; its gradient goes to <paramref name="gradient"/>.</summary>
    public double Evaluate(double[] weights, double[] gradient)
    {
        Parallel.For(0, Parts, part => EvaluatePart(part, weights));
        var loss = 0.0;
        var scale = 1.0 / examples.Count;
        for (var i = 0; i < gradient.Length; i++)
        {
            var sum = 0.0;
            for (var part = 0; part < Parts; part++)
            {
                sum += _gradients[part][i];
            }

            var penalised = i < features * labels ? ridge : 0;
            gradient[i] = (sum * scale) + (penalised * weights[i]);
            loss += 0.5 * penalised * weights[i] * weights[i];
        }

        foreach (var part in _losses)
        {
            loss += part * scale;
        }

        return loss;
    }

    private void EvaluatePart(int part, double[] weights)
    {
        var gradient = _gradients[part];
        Array.Clear(gradient);
        var loss = 0.0;
        Span<double> odds = stackalloc double[labels];
        var bias = features * labels;
        for (var e = part; e < examples.Count; e += Parts)
        {
            var (vector, label) = examples[e];
            Score(vector, weights, bias, odds);
            Softmax.Normalise(odds);
            loss -= PortableMath.Log(Math.Max(odds[label], 1e-300));
            odds[label] -= 1;
            AddGradient(vector, odds, gradient);
            for (var k = 0; k < labels; k++)
            {
                gradient[bias + k] += odds[k];
            }
        }

        _losses[part] = loss;
    }

    /// <summary>The scores of a sentence, one a label, at <paramref name="weights"/>.</summary>
    public static double[] Scores(FeatureVector vector, double[] weights, int labels, int features)
    {
        var scores = new double[labels];
        Score(vector, weights, features * labels, scores);
        return scores;
    }

    private static void Score(FeatureVector vector, double[] weights, int bias, Span<double> scores)
    {
        weights.AsSpan(bias, scores.Length).CopyTo(scores);
        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            var value = (double)vector.Values[f];
            var row = weights.AsSpan(vector.Buckets[f] * scores.Length, scores.Length);
            for (var k = 0; k < row.Length; k++)
            {
                scores[k] += row[k] * value;
            }
        }
    }

    private static void AddGradient(FeatureVector vector, Span<double> errors, double[] gradient)
    {
        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            var value = (double)vector.Values[f];
            var row = gradient.AsSpan(vector.Buckets[f] * errors.Length, errors.Length);
            for (var k = 0; k < row.Length; k++)
            {
                row[k] += errors[k] * value;
            }
        }
    }
}
