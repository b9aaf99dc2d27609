using System.Text;

namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// Puts a draft together block by block, for readers whose source is not plain text. The text is what was added, in
/// order, a blank line between blocks and a single line break between items of one list or cells of one table.
/// </summary>
public sealed class DraftBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Link> _links = [];

    /// <summary>Where the next block will start if it is of <paramref name="kind"/>.</summary>
    private string Separator(BlockKind kind) =>
        _blocks.Count == 0 ? ""
        : kind == _blocks[^1].Kind && kind is BlockKind.ListItem or BlockKind.TableCell ? "\n"
        : "\n\n";

    /// <summary>Adds a block; text that is empty or white space adds nothing.</summary>
    /// <param name="kind">What the block is.</param>
    /// <param name="text">Its text without markers; white space at the ends is dropped.</param>
    /// <param name="level">See <see cref="Block.Level"/>.</param>
    /// <param name="links">Links, with spans that count from the start of <paramref name="text"/> as given.</param>
    public DraftBuilder Add(BlockKind kind, string text, int level = 0, IEnumerable<Link>? links = null)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return this;
        }

        _text.Append(Separator(kind));
        var span = new TextSpan(_text.Length, trimmed.Length);
        var shift = span.Start - text.IndexOf(trimmed, StringComparison.Ordinal);
        _text.Append(trimmed);
        _blocks.Add(new Block(kind, span, level));
        foreach (var link in links ?? [])
        {
            var moved = link with { Span = new TextSpan(link.Span.Start + shift, link.Span.Length) };
            if (span.Contains(moved.Span))
            {
                _links.Add(moved);
            }
        }

        return this;
    }

    /// <summary>The draft of all that was added.</summary>
    public Draft Build() => new(_text.ToString(), [.. _blocks]) { Links = [.. _links] };
}
