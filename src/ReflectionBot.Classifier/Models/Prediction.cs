using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Models;

/// <summary>What a model makes of a sentence.</summary>
/// <param name="Label">Its most probable label.</param>
/// <param name="Confidence">How probable that label is, 0 to 1.</param>
/// <param name="Answer">
/// The reflective question it most probably answers, as <see cref="LabelNames.Of(ReflectiveQuestion?)"/> writes it; null when the
/// model was trained on a corpus that does not say.
/// </param>
public readonly record struct Prediction(string Label, double Confidence, string? Answer);
