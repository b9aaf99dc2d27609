namespace ReflectionBot.Classifier.Reasons;

/// <summary>A run of words that reads as a phrase.</summary>
/// <param name="Start">The number of its first word.</param>
/// <param name="End">The number of the word behind its last.</param>
/// <param name="Worth">What it is worth: the lift of its words less their prices.</param>
internal sealed record ReasonPhrase(int Start, int End, double Worth);
