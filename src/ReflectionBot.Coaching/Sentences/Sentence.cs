using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>One sentence of a draft, or one list fragment that stands for a sentence.</summary>
/// <param name="Text">Exactly the characters that <paramref name="Span"/> covers.</param>
/// <param name="Span">Where it stands in the draft's text.</param>
/// <param name="Block">Which of the draft's blocks it belongs to, as an index from 0.</param>
public sealed record Sentence(string Text, TextSpan Span, int Block);
