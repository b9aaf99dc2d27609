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

    /// <summary>How much a feature of value 1 in <paramref name="bucket"/> lifts <paramref name="label"/> above the mean of the others.</summary>
    public double Lift(int bucket, int label)
    {
        var row = Weights.AsSpan(bucket * Bias.Length, Bias.Length);
        var others = 0;
        foreach (var weight in row)
        {
            others += weight;
        }

        others -= row[label];
        return (row[label] - ((double)others / (row.Length - 1))) * Scale;
    }
}
