namespace ReflectionBot.Classifier.Models;

/// <summary>The most probable label of a sentence.</summary>
/// <param name="Label">The label.</param>
/// <param name="Confidence">Its probability, 0 to 1.</param>
public readonly record struct Prediction(string Label, double Confidence);
