using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Sections;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Ablation;

/// <summary>
/// Trains parts of the sentence model alone and together. Only natural drafts are scored (files <c>n*</c>), in four parts of four
/// or five files, each part by models trained on all other files.
/// </summary>
/// <param name="drafts">The corpus.</param>
internal sealed class Study(IReadOnlyList<CorpusDraft> drafts)
{
    private const int Parts = 4;
    private const int Networks = 3;

    private static readonly string[] Labels = ["description", "evidence", "reflection"];

    private readonly string[] _natural = [.. drafts.Select(draft => draft.File).Where(IsNatural).Distinct()];

    /// <summary>The linear model, the networks, and both, with and without the chain.</summary>
    public void PrintParts(TextWriter output)
    {
        List<(CorpusDraft Draft, LabelModel Model)> scored = [];
        for (var part = 0; part < Parts; part++)
        {
            var files = FilesOf(part);
            var model = Train(draft => !files.Contains(draft.File));
            scored.AddRange(drafts.Where(draft => files.Contains(draft.File)).Select(draft => (draft, model)));
            Console.Error.WriteLine($"part {part + 1} of {Parts}");
        }

        output.WriteLine("| model | macro-F1 | lowest file | calibration error |\n| --- | --- | --- | --- |");
        Row("linear alone", (model, features) => [.. model.Opinions.Of(features).Select(sentence => Softmaxed(sentence.Opinions[0]))]);
        Row("one network alone", (model, features) =>
            [.. model.Opinions.Networks[0].Read(features.Inputs).Select(scores => Softmaxed([.. scores.Take(Labels.Length)]))]);
        Row($"{Networks} networks", (model, features) => [.. model.Opinions.Of(features).Select(sentence => Softmaxed(sentence.Opinions[1]))]);
        Row("linear and networks, mean of probabilities", (model, features) =>
            [.. model.Opinions.Of(features).Select(sentence => Mean(sentence.Opinions))]);
        Row("all, joined by the chain (as shipped)", (model, features) => model.Odds(features));
        Row("the same, every sentence out of its place", (model, features) => model.Odds(features), draft => draft.TakenApart());

        void Row(
            string name, Func<LabelModel, DraftFeatures, double[][]> odds, Func<CorpusDraft, IEnumerable<CorpusDraft>>? shown = null)
        {
            var score = new Score(Labels, scored.SelectMany(one => (shown?.Invoke(one.Draft) ?? [one.Draft]).Select(draft =>
                (draft, odds(one.Model, DraftFeatures.Of(draft.Draft, draft.Sentences))))));
            output.WriteLine($"| {name} | {score.MacroF1:0.000} | {score.LowestFile:0.000} | {score.CalibrationError:0.000} |");
        }
    }

    /// <summary>What more natural files to train on bring: the last part is scored each time.</summary>
    public void PrintCurve(TextWriter output)
    {
        var tested = FilesOf(Parts - 1);
        string[] others = [.. _natural.Where(file => !tested.Contains(file))];
        output.WriteLine("| natural files trained on | macro-F1 |\n| --- | --- |");
        foreach (var count in new[] { 0, 3, 6, 9, others.Length })
        {
            var model = Train(draft => !IsNatural(draft.File) || others.Take(count).Contains(draft.File));
            var score = new Score(Labels, drafts.Where(draft => tested.Contains(draft.File))
                .Select(draft => (draft, model.Odds(DraftFeatures.Of(draft.Draft, draft.Sentences)))));
            output.WriteLine($"| {count} | {score.MacroF1:0.000} |");
        }
    }

    /// <summary>How often the section of a natural draft is the first, or among the first, guessed from its sentences without headings.</summary>
    public void PrintSections(TextWriter output)
    {
        List<int> places = [];
        foreach (var file in _natural)
        {
            var model = SectionTrainer.Train([.. drafts.Where(draft => draft.File != file)]);
            foreach (var draft in drafts.Where(draft => draft.File == file && draft.Draft.Section is not null))
            {
                var text = string.Join('\n', draft.Sentences.Select(sentence => sentence.Text));
                places.Add(model.Rank(text).ToList().IndexOf(draft.Draft.Section!));
            }
        }

        output.WriteLine($"{places.Count} drafts\n\n| among the first | drafts |\n| --- | --- |");
        for (var first = 1; first <= 3; first++)
        {
            output.WriteLine($"| {first} | {(double)places.Count(place => place >= 0 && place < first) / places.Count:0.000} |");
        }
    }

    private HashSet<string> FilesOf(int part) => [.. _natural.Where((_, i) => i % Parts == part)];

    private LabelModel Train(Func<CorpusDraft, bool> which) =>
        LabelTrainer.Train(new TrainingSet([.. drafts.Where(which)]).Labelled(Labels, gold => gold.Label), Labels, Networks);

    private static bool IsNatural(string file) => file.StartsWith('n');

    private static double[] Softmaxed(float[] scores) => Softmaxed(Array.ConvertAll(scores, score => (double)score));

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
}
