using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Training;

/// <summary>
/// Trains what chooses one of several labels: the linear model and the networks on all drafts, and the chain that joins
/// them on drafts held out of a first fit, so that its probabilities are honest.
/// </summary>
internal static class LabelTrainer
{
    /// <summary>From fewer sentences, seen or unseen, the weights of a chain would be chance.</summary>
    private const int FewestToLearnFrom = 100;

    /// <summary>Trains on the drafts given, every one with a sentence.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="labels">The labels that the numbers of <see cref="LabelledDraft.Gold"/> stand for.</param>
    /// <param name="networks">How many networks give their opinion; each starts elsewhere, and their mean errs less than any.</param>
    public static LabelModel Train(IReadOnlyList<LabelledDraft> drafts, string[] labels, int networks)
    {
        Opinions? opinions = null;
        Chain? chain = null;
        Parallel.Invoke(
            () => opinions = OpinionsOf(drafts, labels.Length, networks),
            () => chain = ChainOf(drafts, labels.Length, networks));
        return new LabelModel(labels, opinions!, chain!);
    }

    private static Chain ChainOf(IReadOnlyList<LabelledDraft> drafts, int labels, int networks)
    {
        // Every third hand is held out, so that the writers are strangers.
        var seen = drafts.Where(draft => draft.Hand % 3 != 2).ToList();
        var unseen = drafts.Where(draft => draft.Hand % 3 == 2).ToList();
        if (Math.Min(seen.Sum(draft => draft.Gold.Length), unseen.Sum(draft => draft.Gold.Length)) < FewestToLearnFrom)
        {
            return Chain.Untrained(labels, networks > 0 ? 2 : 1);
        }

        var opinions = OpinionsOf(seen, labels, Math.Min(networks, 1)); // one deserves about the weight of their mean, in a third of the time
        return ChainTrainer.Train([.. unseen.Select(draft => (opinions.Of(draft.Features), draft.Gold))], labels, opinions.Count);
    }

    private static Opinions OpinionsOf(IReadOnlyList<LabelledDraft> drafts, int labels, int networks)
    {
        var examples = drafts.Select(draft => draft.Features.Inputs.Select((input, i) => new NetworkExample(input, draft.Gold[i])).ToArray()).ToList();
        Head? linear = null;
        var trained = new SentenceNetwork[networks];
        Parallel.Invoke(
            () => linear = LinearTrainer.Train(
                [.. drafts.SelectMany(draft => draft.Features.Vectors)], [.. drafts.SelectMany(draft => draft.Gold)], labels),
            () => Parallel.For(0, networks, seed => trained[seed] = NetworkTrainer.Train(examples, labels, (ulong)seed)));
        return new Opinions(linear!, trained);
    }
}
