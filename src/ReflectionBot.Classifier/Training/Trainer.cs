using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
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
        var written = drafts.Where(draft => draft.Gold.Count > 0).ToList();
        var features = written.AsParallel().AsOrdered().Select(draft => DraftFeatures.Of(draft.Draft, draft.Sentences)).ToList();
        progress?.Report("Learning which job each sentence does, and which reflective question it answers");
        LabelModel? labels = null;
        LabelModel? answers = null;
        Parallel.Invoke(
            () => labels = Learn(written, features, sentence => sentence.Label, Networks),
            () => answers = gold.Exists(sentence => sentence.Answers is not null)
                ? Learn(written, features, sentence => LabelNames.Of(sentence.Answers), networks: 0)
                : null);
        return new SentenceModel(labels!, answers);
    }

    private static LabelModel Learn(
        List<CorpusDraft> drafts, List<DraftFeatures> features, Func<GoldSentence, string> label, int networks)
    {
        string[] labels = [.. drafts.SelectMany(draft => draft.Gold).Select(label).Distinct().Order(StringComparer.Ordinal)];
        return LabelTrainer.Train(
            [.. drafts.Select((draft, i) => new LabelledDraft(
                draft.File, features[i], [.. draft.Gold.Select(sentence => Array.IndexOf(labels, label(sentence)))]))],
            labels,
            networks);
    }
}
