using System.Globalization;
using ReflectionBot.Classifier.Evaluation;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>Sentences as an evaluation scores them, written out in a test.</summary>
public static class Scored
{
    /// <summary>Sentences by label of people, label of the model, confidence: <c>ab 0.9</c>.</summary>
    public static EvaluationResult Result(params string[] sentences) => new([.. sentences.Select(Sentence)], null);

    /// <summary>One of them, the number <paramref name="index"/> + 1 of its draft; the model knows no answers.</summary>
    public static ScoredSentence Sentence(string written, int index) => new(
        "f", "d", index + 1, "x", $"{written[0]}", $"{written[1]}", double.Parse(written[2..], CultureInfo.InvariantCulture), "none", null);
}
