namespace ReflectionBot.Classifier.Networks;

/// <summary>A sentence to learn from.</summary>
/// <param name="Input">What a network sees of it.</param>
/// <param name="Label">The number of its label.</param>
internal sealed record NetworkExample(NetworkInput Input, int Label);
