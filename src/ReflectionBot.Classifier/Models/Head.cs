using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Models;

/// <summary>
/// A multinomial logistic regression with weights in 16 bits, which take a quarter of the room and hide the last bits of
/// training.
/// </summary>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Bias">One weight a label.</param>
/// <param name="Weights">For every bucket of the feature space, one weight a label.</param>
internal sealed record Head(float Scale, short[] Bias, short[] Weights)
{
    /// <summary>How well every label fits.</summary>
    public double[] Scores(FeatureVector vector)
    {
        var scores = new double[Bias.Length];
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = Bias[k];
        }

        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            var row = vector.Buckets[f] * scores.Length;
            for (var k = 0; k < scores.Length; k++)
            {
                scores[k] += Weights[row + k] * vector.Values[f];
            }
        }

        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] *= Scale;
        }

        return scores;
    }
}
