namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// A drafted portfolio section as its writer sent it: the text, and the blocks that lie over it. Every later step
/// points into <see cref="Text"/> by span; the text itself is never searched again.
/// </summary>
/// <param name="Text">The whole text read, exactly as extracted.</param>
/// <param name="Blocks">The headings, paragraphs, list items, … in order, without overlap.</param>
public sealed record Draft(string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>The hyperlinks of the draft, in order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The guideline section the writer named, such as <c>1a</c>; null when none was named.</summary>
    public string? Section { get; init; }
}
