using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>A question of the guideline, asked about one sentence of the draft.</summary>
/// <param name="Text">The guideline's own words.</param>
/// <param name="Source">The address of those words, such as <c>cmalt-2019-01#reflection-4</c>.</param>
/// <param name="About">The sentence it is asked about.</param>
public sealed record Question(string Text, string Source, TextSpan About);
