namespace ReflectionBot.Classifier.Networks;

/// <summary>What a recurrence made of one sentence.</summary>
/// <param name="Gate">How much of each number of the state was replaced, 0 to 1.</param>
/// <param name="Content">What the sentence brought, -1 to 1.</param>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
internal readonly record struct RecurrentState(float[] Gate, float[] Content, float[] Before, float[] After);
