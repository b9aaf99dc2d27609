using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;

namespace ReflectionBot.Classifier.Training;

/// <summary>Trains sentence models; the same corpus gives the same model to the byte.</summary>
public static class Trainer
{
    /// <summary>For labels. Which question a sentence answers is left to the linear model: networks do not find it any better.</summary>
    private const int Networks = 3;

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
        var set = new TrainingSet(drafts);
        progress?.Report("Learning which job each sentence does, and which reflective question it answers");
        LabelModel? labels = null;
        LabelModel? answers = null;
        Parallel.Invoke(
            () => labels = Learn(sentence => sentence.Label, Networks),
            () => answers = gold.Exists(sentence => sentence.Answers is not null)
                ? Learn(sentence => LabelNames.Of(sentence.Answers), networks: 0)
                : null);
        return new SentenceModel(labels!, answers);

        LabelModel Learn(Func<GoldSentence, string> label, int networks)
        {
            string[] names = [.. gold.Select(label).Distinct().Order(StringComparer.Ordinal)];
            return LabelTrainer.Train(set.Labelled(names, label), names, networks);
        }
    }
}
