namespace ReflectionBot.Classifier.Evaluation;

/// <summary>A sentence with what people said of it and what a model said.</summary>
/// <param name="File">The corpus file it came from, without folder or ending.</param>
/// <param name="Draft">The draft's id.</param>
/// <param name="Number">The sentence's number in its draft, from 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Gold">The label people gave it.</param>
/// <param name="Predicted">The label the model gave it.</param>
/// <param name="Confidence">How probable the model finds that label, 0 to 1.</param>
/// <param name="GoldAnswer">
/// The reflective question people say it answers, as <see cref="LabelNames.Of(Coaching.Sentences.ReflectiveQuestion?)"/>
/// writes it: <c>none</c> when it answers none.
/// </param>
/// <param name="PredictedAnswer">The question the model says it answers; null for a model that does not know.</param>
public sealed record ScoredSentence(
    string File, string Draft, int Number, string Text, string Gold, string Predicted, double Confidence,
    string GoldAnswer, string? PredictedAnswer);
