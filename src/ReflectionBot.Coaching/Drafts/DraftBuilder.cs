using System.Text;

namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// Puts a draft together block by block, for readers whose source is not plain text. The text is what was added, in
/// order, a blank line between blocks and a single line break between items of one list or cells of one table.
/// </summary>
/// <param name="limit">The most characters the text may have; what goes beyond is cut.</param>
public sealed class DraftBuilder(int limit = int.MaxValue)
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Link> _links = [];
    private readonly HashSet<int> _known = [];

    /// <summary>Whether text was left out because it would have gone beyond the limit; no more is taken then.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Where the next block will start if it is of <paramref name="kind"/>.</summary>
    private string Separator(BlockKind kind) =>
        _blocks.Count == 0 ? ""
        : kind == _blocks[^1].Kind && kind is BlockKind.ListItem or BlockKind.TableCell ? "\n"
        : "\n\n";

    /// <summary>Adds a block whose kind is known; text that is empty or white space adds nothing.</summary>
    /// <param name="kind">What the block is.</param>
    /// <param name="text">Its text without markers; white space at the ends is dropped.</param>
    /// <param name="level">See <see cref="Block.Level"/>.</param>
    /// <param name="links">Links, with spans that count from the start of <paramref name="text"/> as given.</param>
    public DraftBuilder Add(BlockKind kind, string text, int level = 0, IEnumerable<Link>? links = null)
    {
        var number = _blocks.Count;
        Append(kind, text, level, links);
        if (_blocks.Count > number)
        {
            _known.Add(number);
        }

        return this;
    }

    /// <summary>
    /// Adds what a paragraph of a document holds: usually one paragraph, but a writer may have typed list items, a
    /// caption, a title or a new paragraph into it, which become blocks of their own.
    /// </summary>
    /// <param name="text">The paragraph's text; its line breaks are the writer's.</param>
    /// <param name="links">Links in order, with spans that count from the start of <paramref name="text"/>.</param>
    public DraftBuilder AddProse(string text, IReadOnlyList<Link>? links = null)
    {
        var next = 0;
        foreach (var block in PlainText.BlocksOf(text))
        {
            // A sign that means something in plain text only, such as "# " or "> ", is the writer's own here.
            var isTyped = block.Kind is BlockKind.ListItem or BlockKind.Caption or BlockKind.Aside;
            var start = isTyped ? block.Span.Start : text.LastIndexOf('\n', block.Span.Start) + 1;
            var within = new List<Link>();
            for (; next < links?.Count && links[next].Span.End <= block.Span.End; next++)
            {
                within.Add(links[next] with { Span = links[next].Span with { Start = links[next].Span.Start - start } });
            }

            Append(isTyped ? block.Kind : BlockKind.Paragraph, text[start..block.Span.End], block.Level, within);
        }

        return this;
    }

    /// <summary>The draft of all that was added; titles typed into prose have become headings, typed addresses links.</summary>
    public Draft Build()
    {
        var text = _text.ToString();
        return new Draft(text, TitleBlocks.Found(text, [.. _blocks], _known)) { Links = WithBareLinks(text) };
    }

    private void Append(BlockKind kind, string text, int level, IEnumerable<Link>? links)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && PlainLine.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && PlainLine.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (start == end || IsCut)
        {
            return;
        }

        var separator = Separator(kind);
        var room = limit - _text.Length - separator.Length;
        if (end - start > room)
        {
            IsCut = true;
            end = CutAtWord(text, start, start + Math.Max(room, 0));
        }

        if (start < end)
        {
            _text.Append(separator).Append(text, start, end - start);
            Place(kind, new TextSpan(_text.Length - (end - start), end - start), level, start, links);
        }
    }

    private void Place(BlockKind kind, TextSpan span, int level, int dropped, IEnumerable<Link>? links)
    {
        _blocks.Add(new Block(kind, span, level));
        foreach (var link in links ?? [])
        {
            var moved = link with { Span = new TextSpan(link.Span.Start + span.Start - dropped, link.Span.Length) };
            if (span.Contains(moved.Span))
            {
                _links.Add(moved);
            }
        }
    }

    private Link[] WithBareLinks(string text)
    {
        var known = _links.OrderBy(link => link.Span.Start).ToArray();
        var at = 0;
        var found = new List<Link>();
        foreach (var bare in BareLinks.In(text))
        {
            while (at < known.Length && known[at].Span.End <= bare.Span.Start)
            {
                at++;
            }

            if (at == known.Length || known[at].Span.Start >= bare.Span.End)
            {
                found.Add(bare);
            }
        }

        return [.. known.Concat(found).OrderBy(link => link.Span.Start)];
    }

    private static int CutAtWord(string text, int start, int end)
    {
        var blank = end > start ? text.LastIndexOf(' ', end - 1, end - start) : -1;
        return blank > start ? blank : end > start && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
