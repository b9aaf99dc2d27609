using System.Globalization;
using System.Text;
using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Rendering;

/// <summary>Shows an evaluation as plain text, and its predictions as TSV.</summary>
public static class EvaluationText
{
    /// <summary>The report, and the mistakes given.</summary>
    public static string Render(EvaluationResult result, IReadOnlyList<ScoredSentence> mistakes)
    {
        var text = new StringBuilder();
        var report = result.Labels;
        Line(text, $"{report.Total} sentences: accuracy {report.Accuracy:F4}, macro-F1 {report.MacroF1:F4}, kappa {report.Kappa:F4}");
        AddConfidence(text, result.Confidence);
        Line(text, $"");
        AddScores(text, "label", report);
        AddConfusion(text, report);
        if (result.Answers is { } answers)
        {
            Line(text, $"\nWhich of the four reflective questions a sentence answers, \"none\" for no question: macro-F1 {answers.MacroF1:F4}");
            AddScores(text, "question", answers);
        }

        if (result.Files.Count > 1)
        {
            AddFiles(text, result.Files);
        }

        if (result.Flags is { } flags)
        {
            AddFlags(text, flags);
        }

        AddMistakes(text, mistakes);
        return text.ToString();
    }

    /// <summary>One row a sentence: draft, number from 1, label of people, label of the model, confidence.</summary>
    public static string Predictions(EvaluationResult result)
    {
        var text = new StringBuilder();
        foreach (var sentence in result.Sentences)
        {
            Line(text, $"{sentence.Draft}\t{sentence.Number}\t{sentence.Gold}\t{sentence.Predicted}\t{sentence.Confidence:F4}");
        }

        return text.ToString();
    }

    private static void AddConfidence(StringBuilder text, ConfidenceReport report)
    {
        Line(text, $"Calibration error {report.CalibrationError:F4}: by so much, on average, confidence differs from the share that is right");
        var points = report.Coverage.Select(point => FormattableString.Invariant($"{point.Accuracy:F4} of {100 * point.Share:F0}%"));
        Line(text, $"Accuracy, the surest sentences first: {string.Join(", ", points)}");
    }

    private static void AddScores(StringBuilder text, string what, LabelReport report)
    {
        Line(text, $"{what,-24}{"precision",10}{"recall",10}{"F1",10}{"support",10}");
        foreach (var score in report.Scores)
        {
            Line(text, $"{score.Name,-24}{score.Precision,10:F4}{score.Recall,10:F4}{score.F1,10:F4}{score.Support,10}");
        }
    }

    private static void AddConfusion(StringBuilder text, LabelReport report)
    {
        Line(text, $"\n{"people \\ model",-24}{string.Concat(report.Labels.Select(label => $"{label,14}"))}");
        for (var gold = 0; gold < report.Labels.Count; gold++)
        {
            var row = Enumerable.Range(0, report.Labels.Count).Select(predicted => $"{report.Confusion[gold, predicted],14}");
            Line(text, $"{report.Labels[gold],-24}{string.Concat(row)}");
        }
    }

    private static void AddFiles(StringBuilder text, IReadOnlyList<FileScore> files)
    {
        Line(text, $"\n{"file",-24}{"sentences",10}{"macro-F1",10}");
        foreach (var file in files)
        {
            Line(text, $"{file.File,-24}{file.Labels.Total,10}{file.Labels.MacroF1,10:F4}");
        }
    }

    private static void AddFlags(StringBuilder text, FlagReport flags)
    {
        Line(text, $"\n{"flag",-24}{"precision",10}{"recall",10}{"support",10}");
        foreach (var score in flags.Scores)
        {
            Line(text, $"{score.Name,-24}{score.Precision,10:F4}{score.Recall,10:F4}{score.Support,10}");
        }

        Line(text, $"micro-F1 {flags.MicroF1:F4}; {flags.LeftAlone} of {flags.Unflagged} drafts that deserve no flag got none");
    }

    private static void AddMistakes(StringBuilder text, IReadOnlyList<ScoredSentence> mistakes)
    {
        if (mistakes.Count > 0)
        {
            Line(text, $"\nThe surest mistakes (people > model, confidence)");
        }

        foreach (var mistake in mistakes)
        {
            Line(text, $"{mistake.Draft} {mistake.Number}: {mistake.Gold} > {mistake.Predicted}, {mistake.Confidence:F2}: {mistake.Text}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
