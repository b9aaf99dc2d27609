using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>One paragraph style of a Word file.</summary>
internal sealed class WordStyle
{
    public string Name { get; set; } = "";

    public string? BasedOn { get; set; }

    /// <summary>Its outline level from 0; 9 is Word's for body text.</summary>
    public int? Outline { get; set; }

    public bool? IsListed { get; set; }

    public int ListLevel { get; set; }

    /// <summary>What its paragraphs are; null when only the style it is based on can tell.</summary>
    public (BlockKind Kind, int Level)? Kind =>
        Name.StartsWith("toc", StringComparison.Ordinal) || Name == "table of figures" ? (BlockKind.Aside, 0)
        : Name is "title" ? (BlockKind.Heading, 1)
        : Name is "subtitle" ? (BlockKind.Heading, 2)
        : Name is "caption" ? (BlockKind.Caption, 0)
        : Name is "quote" or "intense quote" or "block text" or "quotations" ? (BlockKind.Quotation, 0)
        : Outline is { } outline ? HeadingOf(outline)
        : Name is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var level] ? HeadingOf(level - '1')
        : IsListed is { } listed ? (listed ? (BlockKind.ListItem, ListLevel + 1) : (BlockKind.Paragraph, 0))
        : Name.StartsWith("list bullet", StringComparison.Ordinal) || Name.StartsWith("list number", StringComparison.Ordinal)
            ? (BlockKind.ListItem, 1)
        : null;

    /// <summary>The heading of an outline level from 0; level 9 is body text.</summary>
    public static (BlockKind Kind, int Level) HeadingOf(int outline) =>
        outline >= 9 ? (BlockKind.Paragraph, 0) : (BlockKind.Heading, Math.Min(outline + 1, 6));
}
