using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Models;

/// <summary>
/// One question a model answers of a sentence: a multinomial logistic regression with weights in 16 bits, which take a
/// quarter of the room and hide the last bits of training.
/// </summary>
/// <param name="Labels">The answers it chooses from.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Bias">One weight a label.</param>
/// <param name="Weights">For every bucket of the feature space, one weight a label.</param>
internal sealed record Head(IReadOnlyList<string> Labels, float Scale, short[] Bias, short[] Weights)
{
    /// <summary>The probability of every label, in the order of <see cref="Labels"/>.</summary>
    public double[] Predict(FeatureVector vector)
    {
        var scores = new double[Labels.Count];
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

        Softmax.Normalise(scores);
        return scores;
    }
}
