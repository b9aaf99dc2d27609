using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Training;

/// <summary>Drafts read once, to learn several things from.</summary>
internal sealed class TrainingSet
{
    /// <summary>The sentences of every third draft are also learnt alone, so that a sentence out of its place is read as well.</summary>
    private const int Lone = 3;

    private readonly List<(CorpusDraft Draft, int Hand)> _drafts = [];
    private readonly List<DraftFeatures> _features;

    /// <summary>Reads drafts; those without a sentence are left out.</summary>
    public TrainingSet(IReadOnlyList<CorpusDraft> drafts)
    {
        var written = drafts.Where(draft => draft.Gold.Count > 0).ToList();
        var files = written.Select(draft => draft.File).Distinct().ToList();
        foreach (var (i, draft) in written.Index())
        {
            var hand = files.Count < 3 ? i : files.IndexOf(draft.File);
            _drafts.Add((draft, hand));
            if (i % Lone == 0 && draft.Gold.Count > 1)
            {
                _drafts.AddRange(draft.TakenApart().Select(alone => (alone, hand)));
            }
        }

        _features = [.. _drafts.AsParallel().AsOrdered().Select(one => DraftFeatures.Of(one.Draft.Draft, one.Draft.Sentences))];
    }

    /// <summary>The drafts with the numbers of their labels.</summary>
    /// <param name="labels">The labels, each called by its place here.</param>
    /// <param name="label">The label of a sentence.</param>
    public List<LabelledDraft> Labelled(string[] labels, Func<GoldSentence, string> label) =>
    [
        .. _drafts.Select((one, i) => new LabelledDraft(
            one.Hand, _features[i], [.. one.Draft.Gold.Select(sentence => Array.IndexOf(labels, label(sentence)))])),
    ];
}
