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

        var done = 0;
        for (; done + 3 <= scores.Length; done += 3)
        {
            AddThree(scores.AsSpan(done, 3), vector, done);
        }

        for (; done < scores.Length; done++)
        {
            AddOne(ref scores[done], vector, done);
        }

        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] *= Scale;
        }

        return scores;
    }

    /// <summary>Adds what all features say for three labels from <paramref name="label"/> on, whose sums stay in registers.</summary>
    private void AddThree(Span<double> scores, FeatureVector vector, int label)
    {
        var (first, second, third) = (scores[0], scores[1], scores[2]);
        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            var row = Weights.AsSpan((vector.Buckets[f] * Bias.Length) + label, 3);
            var value = vector.Values[f];
            first += row[0] * value;
            second += row[1] * value;
            third += row[2] * value;
        }

        (scores[0], scores[1], scores[2]) = (first, second, third);
    }

    private void AddOne(ref double score, FeatureVector vector, int label)
    {
        var sum = score;
        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            sum += Weights[(vector.Buckets[f] * Bias.Length) + label] * vector.Values[f];
        }

        score = sum;
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
