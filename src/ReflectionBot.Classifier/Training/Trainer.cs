using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Training;

/// <summary>Trains sentence models; the same corpus gives the same model to the byte.</summary>
public static class Trainer
{
    /// <summary>How many networks give their opinion on a label; each starts elsewhere, and their mean errs less than any.</summary>
    private const int NetworksForLabels = 3;

    /// <summary>From fewer sentences, seen or unseen, the weights of a chain would be chance.</summary>
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
        var read = drafts.Where(draft => draft.Gold.Count > 0).AsParallel().AsOrdered()
            .Select(draft => new ReadDraft(draft, DraftFeatures.Of(draft.Draft, draft.Sentences))).ToList();
        progress?.Report("Learning which job each sentence does, and which reflective question it answers");
        LabelModel? labels = null;
        LabelModel? answers = null;
        Parallel.Invoke(
            () => labels = TrainLabels(read, sentence => sentence.Label, NetworksForLabels),
            () => answers = gold.Exists(sentence => sentence.Answers is not null)
                ? TrainLabels(read, sentence => LabelNames.Of(sentence.Answers), networks: 0)
                : null);
        return new SentenceModel(labels!, answers);
    }

    private static LabelModel TrainLabels(List<ReadDraft> drafts, Func<GoldSentence, string> label, int networks)
    {
        string[] labels = [.. drafts.SelectMany(draft => draft.Draft.Gold).Select(label).Distinct().Order(StringComparer.Ordinal)];
        var all = drafts.ConvertAll(draft => new LabelledDraft(
            draft.Features, [.. draft.Draft.Gold.Select(sentence => Array.IndexOf(labels, label(sentence)))]));
        Opinions? opinions = null;
        Chain? chain = null;
        Parallel.Invoke(
            () => opinions = OpinionsOf(all, labels.Length, networks),
            () => chain = ChainOf(all, HeldOut(drafts), labels.Length, networks));
        return new LabelModel(labels, opinions!, chain!);
    }

    /// <summary>
    /// For every draft whether it is held out when the chain is trained: every third file, so that the writers are
    /// strangers, or every third draft of a corpus of fewer than three files.
    /// </summary>
    private static bool[] HeldOut(List<ReadDraft> drafts)
    {
        var files = drafts.Select(draft => draft.Draft.File).Distinct().ToList();
        return [.. drafts.Select((draft, i) => (files.Count < 3 ? i : files.IndexOf(draft.Draft.File)) % 3 == 2)];
    }

    private static Chain ChainOf(List<LabelledDraft> drafts, bool[] heldOut, int labels, int networks)
    {
        var seen = drafts.Where((_, i) => !heldOut[i]).ToList();
        var unseen = drafts.Where((_, i) => heldOut[i]).ToList();
        if (Math.Min(seen.Sum(draft => draft.Gold.Length), unseen.Sum(draft => draft.Gold.Length)) < FewestToLearnFrom)
        {
            return Chain.Untrained(labels, networks > 0 ? 2 : 1);
        }

        var opinions = OpinionsOf(seen, labels, Math.Min(networks, 1)); // one weighs much as their mean does, in a third of the time
        return ChainTrainer.Train([.. unseen.Select(draft => (opinions.Of(draft.Features), draft.Gold))], labels, opinions.Count);
    }

    private static Opinions OpinionsOf(List<LabelledDraft> drafts, int labels, int networks)
    {
        var examples = drafts.ConvertAll(draft => draft.Features.Inputs.Select((input, i) => new NetworkExample(input, draft.Gold[i])).ToArray());
        Head? linear = null;
        var trained = new SentenceNetwork[networks];
        Parallel.Invoke(
            () => linear = LinearTrainer.Train(
                [.. drafts.SelectMany(draft => draft.Features.Vectors)], [.. drafts.SelectMany(draft => draft.Gold)], labels),
            () => Parallel.For(0, networks, seed => trained[seed] = NetworkTrainer.Train(examples, labels, (ulong)seed)));
        return new Opinions(linear!, trained);
    }

    private sealed record ReadDraft(CorpusDraft Draft, DraftFeatures Features);

    private sealed record LabelledDraft(DraftFeatures Features, int[] Gold);
}
