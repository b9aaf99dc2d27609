using System.Globalization;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>A paragraph of a Word file while it is read; one may stand within another's text box.</summary>
/// <param name="column">The column of the table cell it stands in, from 1; 0 outside tables.</param>
/// <param name="isPlaceholder">Whether it only says what a writer should fill in.</param>
internal sealed class WordParagraph(int column, bool isPlaceholder)
{
    public InlineText Text { get; } = new();

    public bool IsPlaceholder => isPlaceholder;

    public string? Style { get; set; }

    public int? Outline { get; set; }

    /// <summary>Whether it is numbered or bulleted; null when its style decides.</summary>
    public bool? IsListed { get; set; }

    public int? ListLevel { get; set; }

    /// <summary>A level of an outline or list, 0 to 9; null when it is not written as one.</summary>
    public static int? LevelOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Min(level, 9) : null;

    /// <summary>What it is: a placeholder, else what its style says, else what its own numbering and place say.</summary>
    public (BlockKind Kind, int Level) KindBy(WordStyles styles)
    {
        var (kind, level) = styles.KindOf(Style);
        return isPlaceholder ? (BlockKind.Aside, 0)
            : Outline is { } outline && kind != BlockKind.Aside && WordStyle.HeadingOf(outline) is { Level: > 0 } heading ? heading
            : kind is not (BlockKind.Paragraph or BlockKind.ListItem) ? (kind, level)
            : IsListed ?? kind == BlockKind.ListItem ? (BlockKind.ListItem, ListLevel + 1 ?? Math.Max(1, level))
            : column > 0 ? (BlockKind.TableCell, column)
            : (BlockKind.Paragraph, 0);
    }
}
