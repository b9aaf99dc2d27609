using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Ablation;

/// <summary>
/// Trains parts of the sentence model alone and together. Only natural drafts are scored (files <c>n*</c>), in four parts of four
/// or five files, each part by models trained on all other files.
/// </summary>
internal sealed class Study
{
    private const int Groups = 4;
    private const int Networks = 3;

    private static readonly string[] Labels = ["description", "evidence", "reflection"];

    private readonly List<LabelledDraft> _drafts;
    private readonly string[] _natural;

    public Study(IReadOnlyList<CorpusDraft> drafts)
    {
        _drafts = [.. drafts.AsParallel().AsOrdered().Select(draft => new LabelledDraft(
            draft.File,
            DraftFeatures.Of(draft.Draft, draft.Sentences),
            [.. draft.Gold.Select(gold => Array.IndexOf(Labels, gold.Label))]))];
        _natural = [.. drafts.Select(draft => draft.File).Where(file => file.StartsWith('n')).Distinct()];
    }

    /// <summary>The linear model, the networks, and both, with and without the chain.</summary>
    public void Parts(TextWriter output)
    {
        List<(LabelledDraft Draft, LabelModel Whole)> scored = [];
        for (var group = 0; group < Groups; group++)
        {
            var files = _natural.Where((_, i) => i % Groups == group).ToHashSet();
            var whole = LabelTrainer.Train([.. _drafts.Where(draft => !files.Contains(draft.File))], Labels, Networks);
            scored.AddRange(_drafts.Where(draft => files.Contains(draft.File)).Select(draft => (draft, whole)));
            Console.Error.WriteLine($"part {group + 1} of {Groups}");
        }

        output.WriteLine("| model | macro-F1 | lowest file | calibration error |\n| --- | --- | --- | --- |");
        Row("linear alone", one => [.. one.Whole.Opinions.Of(one.Draft.Features).Select(s => Softmaxed(s.Opinions[0]))]);
        Row("one network alone", one => [.. one.Whole.Opinions.Networks[0].Read(one.Draft.Features.Inputs).Select(s => Softmaxed(Doubles(s)))]);
        Row($"mean of {Networks} networks", one => [.. one.Whole.Opinions.Of(one.Draft.Features).Select(s => Softmaxed(s.Opinions[1]))]);
        Row("linear and networks, mean of probabilities", one => [.. one.Whole.Opinions.Of(one.Draft.Features).Select(s => Mean(s.Opinions))]);
        Row("all, joined by the chain (as shipped)", one => one.Whole.Odds(one.Draft.Features));

        void Row(string name, Func<(LabelledDraft Draft, LabelModel Whole), double[][]> odds)
        {
            var score = new Score([.. scored.Select(one => (one.Draft.File, one.Draft.Gold, odds(one)))], Labels.Length);
            output.WriteLine($"| {name} | {score.MacroF1:0.000} | {score.LowestFile:0.000} | {score.CalibrationError:0.000} |");
        }
    }

    /// <summary>What more natural files to train on bring: the last part is scored each time.</summary>
    public void Curve(TextWriter output)
    {
        var tested = _natural.Where((_, i) => i % Groups == Groups - 1).ToHashSet();
        string[] others = [.. _natural.Where(file => !tested.Contains(file))];
        output.WriteLine("| natural files trained on | sentences | macro-F1 |\n| --- | --- | --- |");
        foreach (var count in new[] { 0, 3, 6, 9, others.Length })
        {
            var files = others[..count].ToHashSet();
            List<LabelledDraft> training = [.. _drafts.Where(draft => !draft.File.StartsWith('n') || files.Contains(draft.File))];
            var whole = LabelTrainer.Train(training, Labels, Networks);
            var score = new Score(
                [.. _drafts.Where(draft => tested.Contains(draft.File)).Select(draft => (draft.File, draft.Gold, whole.Odds(draft.Features)))],
                Labels.Length);
            output.WriteLine($"| {count} | {training.Sum(draft => draft.Gold.Length)} | {score.MacroF1:0.000} |");
        }
    }

    private static double[] Softmaxed(double[] scores)
    {
        double[] odds = [.. scores];
        Softmax.Normalise(odds);
        return odds;
    }

    private static double[] Mean(double[][] opinions)
    {
        var odds = Array.ConvertAll(opinions, Softmaxed);
        return [.. Enumerable.Range(0, Labels.Length).Select(k => odds.Average(one => one[k]))];
    }

    private static double[] Doubles(float[] scores) => [.. scores.Take(Labels.Length).Select(score => (double)score)];
}
