using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;

namespace ReflectionBot.Classifier.Training;

/// <summary>Trains the linear model.</summary>
internal static class LinearTrainer
{
    /// <summary>Half of this times the squared length of the weights is added to the mean loss.</summary>
    private const double Ridge = 1e-5;

    private const int Iterations = 100;
    private const double Tolerance = 1e-6;

    /// <summary>A feature seen in fewer sentences is left out: it says more about a writer than about a label.</summary>
    private const int MinimumCount = 2;

    /// <summary>The regression under which the labels are most probable.</summary>
    /// <param name="vectors">The sentences.</param>
    /// <param name="gold">For every sentence the number of its label.</param>
    /// <param name="labels">How many labels there are.</param>
    public static Head Train(IReadOnlyList<FeatureVector> vectors, IReadOnlyList<int> gold, int labels)
    {
        var (rows, count) = RowsOf(vectors);
        var examples = vectors.Select((vector, i) => new TrainingExample(Narrowed(vector, rows), gold[i])).ToList();
        var objective = new SoftmaxObjective(examples, labels, count, Ridge);
        return Quantised(Lbfgs.Minimise(objective.Evaluate, objective.Size, Iterations, Tolerance), labels, rows, count);
    }

    /// <summary>A row of weights for every bucket in use, -1 for the others; and how many rows there are.</summary>
    private static (int[] Rows, int Count) RowsOf(IReadOnlyList<FeatureVector> vectors)
    {
        var seen = new int[1 << FeatureExtractor.Bits];
        foreach (var vector in vectors)
        {
            foreach (var bucket in vector.Buckets)
            {
                seen[bucket]++;
            }
        }

        var count = 0;
        return (Array.ConvertAll(seen, times => times >= MinimumCount ? count++ : -1), count);
    }

    private static FeatureVector Narrowed(FeatureVector vector, int[] rows)
    {
        var kept = Enumerable.Range(0, vector.Buckets.Length).Where(f => rows[vector.Buckets[f]] >= 0).ToArray();
        return new FeatureVector(
            Array.ConvertAll(kept, f => rows[vector.Buckets[f]]), Array.ConvertAll(kept, f => vector.Values[f]));
    }

    private static Head Quantised(double[] weights, int labels, int[] rows, int count)
    {
        var scale = (float)(Math.Max(weights.Max(Math.Abs), 1e-9) / short.MaxValue);
        short At(int row, int label) => (short)Math.Round(weights[(row * labels) + label] / scale);

        var bias = new short[labels];
        var table = new short[rows.Length * labels];
        for (var k = 0; k < labels; k++)
        {
            bias[k] = At(count, k);
            for (var bucket = 0; bucket < rows.Length; bucket++)
            {
                table[(bucket * labels) + k] = rows[bucket] < 0 ? (short)0 : At(rows[bucket], k);
            }
        }

        return new Head(scale, bias, table);
    }
}
