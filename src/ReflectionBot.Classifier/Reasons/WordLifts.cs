using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Reasons;

/// <summary>
/// How much every token of a sentence lifts a label above the others in the linear model. Exact: the score is a sum, so
/// each feature's part of it is laid in equal shares on the tokens the feature comes from.
/// </summary>
internal static class WordLifts
{
    /// <summary>The lift of every token; neighbours, headings and the place in the draft belong to none.</summary>
    /// <param name="head">The model.</param>
    /// <param name="label">The number of the label.</param>
    /// <param name="vector">What the model saw, with owners.</param>
    /// <param name="context">The sentence.</param>
    public static double[] Of(Head head, int label, FeatureVector vector, SentenceContext context)
    {
        var lifts = new double[context.Tokens.Count];
        for (var f = 0; f < vector.Buckets.Length; f++)
        {
            if (vector.Owners[f] is { Any: true } owner)
            {
                var share = vector.Values[f] * head.Lift(vector.Buckets[f], label) / owner.Count;
                foreach (ref var lift in lifts.AsSpan(owner.Start, owner.Count))
                {
                    lift += share;
                }
            }
        }

        AddMeaning(lifts, head, label, context.Words);
        return lifts;
    }

    /// <summary>The features of meaning are a mean over the words, so each word's part of the mean is its own.</summary>
    private static void AddMeaning(double[] lifts, Head head, int label, int[] words)
    {
        var sum = 0f;
        foreach (var word in words)
        {
            sum += word < 0 ? 0 : WordVectors.Shipped.Weight(word);
        }

        if (sum == 0)
        {
            return;
        }

        Span<double> directions = stackalloc double[WordVectors.Dimensions];
        for (var d = 0; d < directions.Length; d++)
        {
            directions[d] = head.Lift(FeatureExtractor.BucketOfMeaning(d), label) * FeatureWeights.Meaning / sum;
        }

        Span<float> vector = stackalloc float[WordVectors.Dimensions];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0)
            {
                vector.Clear();
                WordVectors.Shipped.AddTo(vector, words[i], WordVectors.Shipped.Weight(words[i]));
                for (var d = 0; d < directions.Length; d++)
                {
                    lifts[i] += directions[d] * vector[d];
                }
            }
        }
    }
}
