using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>Something that already works in the draft.</summary>
/// <param name="Text">One line to the writer, quoting the draft where it helps.</param>
/// <param name="About">The sentence it speaks of; null when it speaks of the whole draft.</param>
public sealed record Strength(string Text, TextSpan? About);
