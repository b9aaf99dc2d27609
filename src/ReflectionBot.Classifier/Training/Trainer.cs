using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;

namespace ReflectionBot.Classifier.Training;

/// <summary>Trains sentence models; the same corpus gives the same model to the byte.</summary>
public static class Trainer
{
    /// <summary>Half of this times the squared length of the weights is added to the mean loss.</summary>
    private const double Ridge = 1e-5;

    private const int Iterations = 100;
    private const double Tolerance = 1e-6;

    /// <summary>A feature seen in fewer sentences is left out: it says more about a writer than about a label.</summary>
    private const int MinimumCount = 2;

    /// <summary>From fewer sentences, seen or unseen, a temperature would be chance.</summary>
    private const int FewestToLearnFrom = 100;

    /// <summary>Trains on the drafts given.</summary>
    /// <param name="drafts">Labelled drafts, at least one sentence; any label set.</param>
    /// <param name="progress">Is told, in words, what is being done; null for silence.</param>
    /// <exception cref="CorpusException">There are not two labels, so there is nothing to tell apart.</exception>
    public static SentenceModel Train(IReadOnlyList<CorpusDraft> drafts, IProgress<string>? progress = null)
    {
        var gold = drafts.SelectMany(draft => draft.Gold).ToList();
        if (gold.DistinctBy(sentence => sentence.Label).Count() < 2)
        {
            throw new CorpusException(
                $"A model needs sentences of at least two labels; the {gold.Count} to train on "
                + (gold is [var first, ..] ? $"are all labelled {first.Label}." : "have none."));
        }

        progress?.Report($"Reading {gold.Count} sentences of {drafts.Count} drafts");
        var vectors = drafts.AsParallel().AsOrdered()
            .SelectMany(draft => FeatureExtractor.Extract(draft.Draft, draft.Sentences))
            .ToList();
        var unseen = HeldOut(drafts);
        progress?.Report("Learning which job each sentence does");
        var labels = TrainHead(vectors, [.. gold.Select(sentence => sentence.Label)], unseen);
        if (!gold.Exists(sentence => sentence.Answers is not null))
        {
            return new SentenceModel(labels, null);
        }

        progress?.Report("Learning which reflective question each sentence answers");
        return new SentenceModel(labels, TrainHead(vectors, [.. gold.Select(sentence => LabelNames.Of(sentence.Answers))], unseen));
    }

    /// <summary>
    /// For every sentence whether it is held out when probabilities are made honest: every third file, so that the writers
    /// are strangers, or every third draft of a corpus of fewer than three files.
    /// </summary>
    private static bool[] HeldOut(IReadOnlyList<CorpusDraft> drafts)
    {
        var files = drafts.Select(draft => draft.File).Distinct().ToList();
        return
        [
            .. drafts.SelectMany((draft, i) => Enumerable.Repeat(
                (files.Count < 3 ? i : files.IndexOf(draft.File)) % 3 == 2, draft.Gold.Count)),
        ];
    }

    private static Head TrainHead(List<FeatureVector> vectors, List<string> gold, bool[] unseen)
    {
        string[] labels = [.. gold.Distinct().Order(StringComparer.Ordinal)];
        var (rows, count) = RowsOf(vectors);
        var examples = vectors.Select((vector, i) => new TrainingExample(Narrowed(vector, rows), Array.IndexOf(labels, gold[i]))).ToList();
        var temperature = TemperatureOf(examples, unseen, labels.Length, count);
        var weights = WeightsFor(examples, labels.Length, count);
        return Quantised(labels, Array.ConvertAll(weights, weight => weight / temperature), rows, count);
    }

    private static double[] WeightsFor(IReadOnlyList<TrainingExample> examples, int labels, int features)
    {
        var objective = new SoftmaxObjective(examples, labels, features, Ridge);
        return Lbfgs.Minimise(objective.Evaluate, objective.Size, Iterations, Tolerance);
    }

    /// <summary>The temperature for sentences of drafts that training did not see; 1 when there are too few to learn it from.</summary>
    private static double TemperatureOf(List<TrainingExample> examples, bool[] unseen, int labels, int features)
    {
        var seen = examples.Where((_, i) => !unseen[i]).ToList();
        if (Math.Min(seen.Count, examples.Count - seen.Count) < FewestToLearnFrom)
        {
            return 1;
        }

        var weights = WeightsFor(seen, labels, features);
        return Temperature.Fit([.. examples.Where((_, i) => unseen[i])
            .Select(example => (SoftmaxObjective.Scores(example.Features, weights, labels, features), example.Label))]);
    }

    /// <summary>A row of weights for every bucket in use, -1 for the others; and how many rows there are.</summary>
    private static (int[] Rows, int Count) RowsOf(List<FeatureVector> vectors)
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

    private static Head Quantised(string[] labels, double[] weights, int[] rows, int count)
    {
        var scale = (float)(Math.Max(weights.Max(Math.Abs), 1e-9) / short.MaxValue);
        short At(int row, int label) => (short)Math.Round(weights[(row * labels.Length) + label] / scale);

        var bias = new short[labels.Length];
        var table = new short[rows.Length * labels.Length];
        for (var k = 0; k < labels.Length; k++)
        {
            bias[k] = At(count, k);
            for (var bucket = 0; bucket < rows.Length; bucket++)
            {
                table[(bucket * labels.Length) + k] = rows[bucket] < 0 ? (short)0 : At(rows[bucket], k);
            }
        }

        return new Head(labels, scale, bias, table);
    }
}
