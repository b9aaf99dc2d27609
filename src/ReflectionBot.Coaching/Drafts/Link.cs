namespace ReflectionBot.Coaching.Drafts;

/// <summary>A hyperlink behind words of the draft.</summary>
/// <param name="Span">The words that are linked.</param>
/// <param name="Target">The address as written in the document; never opened.</param>
public sealed record Link(TextSpan Span, string Target);
