using System.Globalization;
using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Ablation;

/// <summary>How well labels were found, by the reports of <c>evaluate</c>.</summary>
internal sealed class Score
{
    private readonly EvaluationResult _result;

    public Score(IReadOnlyList<(string File, int[] Gold, double[][] Odds)> drafts, int labels)
    {
        _result = new EvaluationResult(
            [.. drafts.SelectMany((draft, number) => draft.Gold.Select((gold, i) => Scored(draft.File, number, i, gold, draft.Odds[i], labels)))], null);
    }

    public double MacroF1 => _result.Labels.MacroF1;

    public double LowestFile => _result.Files.Min(file => file.Labels.MacroF1);

    public double CalibrationError => _result.Confidence.CalibrationError;

    private static ScoredSentence Scored(string file, int draft, int sentence, int gold, double[] odds, int labels)
    {
        var best = Enumerable.Range(0, labels).MaxBy(k => odds[k]);
        return new ScoredSentence(file, Name(draft), sentence + 1, "", Name(gold), Name(best), odds[best], "none", null);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
