using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Classifier.Reasons;

/// <summary>A word as a person reads it: a contraction or a word with hyphens is one, a bare mark is one by itself.</summary>
/// <param name="Span">Where it stands in the sentence.</param>
/// <param name="Lift">How much it lifts the label.</param>
/// <param name="Role">What it can be in a phrase.</param>
internal sealed record ReasonWord(TextSpan Span, double Lift, ReasonRole Role);
