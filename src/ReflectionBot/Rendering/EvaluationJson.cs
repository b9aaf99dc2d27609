using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Rendering;

/// <summary>Shows an evaluation as JSON, in the fields that the command line promises.</summary>
public static class EvaluationJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The report, and the mistakes given.</summary>
    public static string Render(EvaluationResult result, IReadOnlyList<ScoredSentence> mistakes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("accuracy", result.Labels.Accuracy);
            json.WriteNumber("macroF1", result.Labels.MacroF1);
            json.WriteNumber("kappa", result.Labels.Kappa);
            WriteConfidence(json, result.Confidence);
            WriteLabels(json, result.Labels);
            WriteConfusion(json, result.Labels);
            if (result.Answers is { } answers)
            {
                WriteAnswers(json, answers);
            }

            if (result.Files.Count > 1)
            {
                WriteFiles(json, result.Files);
            }

            if (result.Flags is { } flags)
            {
                WriteFlags(json, flags);
            }

            if (mistakes.Count > 0)
            {
                WriteMistakes(json, mistakes);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteConfidence(Utf8JsonWriter json, ConfidenceReport report)
    {
        json.WriteNumber("calibrationError", report.CalibrationError);
        json.WriteStartArray("coverage");
        foreach (var point in report.Coverage)
        {
            json.WriteStartObject();
            json.WriteNumber("share", point.Share);
            json.WriteNumber("accuracy", point.Accuracy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, LabelReport report)
    {
        json.WriteStartObject("labels");
        foreach (var score in report.Scores)
        {
            json.WriteStartObject(score.Name);
            json.WriteNumber("precision", score.Precision);
            json.WriteNumber("recall", score.Recall);
            json.WriteNumber("f1", score.F1);
            json.WriteNumber("support", score.Support);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter json, LabelReport report)
    {
        json.WriteStartObject("confusion");
        for (var gold = 0; gold < report.Labels.Count; gold++)
        {
            json.WriteStartObject(report.Labels[gold]);
            for (var predicted = 0; predicted < report.Labels.Count; predicted++)
            {
                json.WriteNumber(report.Labels[predicted], report.Confusion[gold, predicted]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, LabelReport report)
    {
        json.WriteStartObject("answers");
        json.WriteNumber("macroF1", report.MacroF1);
        WriteLabels(json, report);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<FileScore> files)
    {
        json.WriteStartObject("files");
        foreach (var file in files)
        {
            json.WriteStartObject(file.File);
            json.WriteNumber("macroF1", file.Labels.MacroF1);
            json.WriteNumber("accuracy", file.Labels.Accuracy);
            json.WriteNumber("sentences", file.Labels.Total);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, FlagReport flags)
    {
        json.WriteStartObject("flags");
        foreach (var score in flags.Scores)
        {
            json.WriteStartObject(score.Name);
            json.WriteNumber("precision", score.Precision);
            json.WriteNumber("recall", score.Recall);
            json.WriteNumber("support", score.Support);
            json.WriteEndObject();
        }

        json.WriteNumber("microF1", flags.MicroF1);
        json.WriteNumber("unflagged", flags.Unflagged);
        json.WriteNumber("leftAlone", flags.LeftAlone);
        json.WriteEndObject();
    }

    private static void WriteMistakes(Utf8JsonWriter json, IReadOnlyList<ScoredSentence> mistakes)
    {
        json.WriteStartArray("mistakes");
        foreach (var mistake in mistakes)
        {
            json.WriteStartObject();
            json.WriteString("draft", mistake.Draft);
            json.WriteNumber("number", mistake.Number);
            json.WriteString("gold", mistake.Gold);
            json.WriteString("predicted", mistake.Predicted);
            json.WriteNumber("confidence", mistake.Confidence);
            json.WriteString("text", mistake.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
