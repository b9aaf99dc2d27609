using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Ablation;

/// <summary>How well labels were found, by the reports of <c>evaluate</c>.</summary>
/// <param name="labels">The labels that odds stand for.</param>
/// <param name="drafts">The drafts with the odds of every label for every sentence.</param>
internal sealed class Score(string[] labels, IEnumerable<(CorpusDraft Draft, double[][] Odds)> drafts)
{
    private readonly EvaluationResult _result = new(
        [.. drafts.SelectMany(one => one.Draft.Gold.Select((gold, i) => Scored(labels, one.Draft, i, gold, one.Odds[i])))], null);

    public double MacroF1 => _result.Labels.MacroF1;

    public double LowestFile => _result.Files.Min(file => file.Labels.MacroF1);

    public double CalibrationError => _result.Confidence.CalibrationError;

    private static ScoredSentence Scored(string[] labels, CorpusDraft draft, int sentence, GoldSentence gold, double[] odds)
    {
        var best = Enumerable.Range(0, labels.Length).MaxBy(k => odds[k]);
        return new ScoredSentence(
            draft.File, draft.Id, sentence + 1, gold.Sentence.Text, gold.Label, labels[best], odds[best], "none", null);
    }
}
