namespace ReflectionBot.Coaching.Drafts;

/// <summary>One pass over the lines of a plain text that opens, extends and closes its blocks.</summary>
internal sealed class PlainBlocks(string text)
{
    private readonly List<PlainLine> _lines = PlainLine.AllOf(text);
    private readonly List<Block> _blocks = [];
    private readonly List<int> _listIndents = [];
    private readonly LineBreaks _breaks = new(text);
    private BlockKind? _open;
    private int _start;
    private int _end;
    private int _level;
    private int _indent;
    private int _loneMarkerLevel;

    /// <summary>The blocks of the text, in order.</summary>
    public List<Block> Read()
    {
        for (var index = 0; index < _lines.Count; index++)
        {
            var line = _lines[index];
            if (line.AfterBlank)
            {
                Close();
                _breaks.StartRun(_lines, index);
            }

            Take(line, index);
        }

        Close();
        return _blocks;
    }

    private void Take(PlainLine line, int index)
    {
        var chars = text.AsSpan(line.Start, line.Length);
        var itemLevel = _loneMarkerLevel;
        _loneMarkerLevel = 0;
        if (AsideLine.IsRule(chars))
        {
            Underline(chars[0], index);
        }
        else if (HashesOf(chars) is > 0 and var level)
        {
            AddHeading(chars[level..].TrimEnd('#').Trim(), level);
        }
        else if (BoldTitleOf(chars) is { IsEmpty: false } title)
        {
            AddHeading(title, TitleLine.LevelOf(title));
        }
        else if (IsQuotation(chars))
        {
            Quote(line);
        }
        else if (MarkerOf(line, index) is { } marker)
        {
            StartItem(line, marker);
        }
        else if (AsideLine.Fits(chars) && (_open is null || chars.Length > 4))
        {
            Close();
            Open(BlockKind.Aside, line.Start, line);
            Close();
        }
        else if (itemLevel > 0)
        {
            Close();
            Open(BlockKind.ListItem, line.Start, line, itemLevel);
        }
        else
        {
            TakeProse(line, index);
        }
    }

    private void TakeProse(PlainLine line, int index)
    {
        var isIndentedItem = _open == BlockKind.ListItem && line.Indent > _indent;
        if (_open is null || (!isIndentedItem && _breaks.Between(_lines[index - 1], line)))
        {
            Close();
            var isCaption = CaptionLine.Fits(text.AsSpan(line.Start, line.Length));
            Open(isCaption ? BlockKind.Caption : BlockKind.Paragraph, line.Start, line);
            if (line.AfterBlank && line.Indent <= (_listIndents is [var first, ..] ? first : 0))
            {
                _listIndents.Clear();
            }
        }
        else
        {
            _end = line.End;
        }
    }

    /// <summary>A line of === or --- makes the one line above it a heading; any other rule only divides.</summary>
    private void Underline(char mark, int index)
    {
        var isUnder = mark is '=' or '-' && _open == BlockKind.Paragraph && !_lines[index].AfterBlank
            && _start == _lines[index - 1].Start && _lines[index - 1].Length <= TitleLine.MostCharacters
            && text[_end - 1] != '.';
        if (isUnder)
        {
            _open = BlockKind.Heading;
            _level = mark == '=' ? 1 : 2;
        }

        Close();
    }

    private void Quote(PlainLine line)
    {
        var chars = text.AsSpan(line.Start, line.Length).TrimStart("> \t\u00A0");
        var start = line.End - chars.Length;

        // A quoted line that ends a sentence ends its block, so that few blocks have a "> " inside.
        if (_open == BlockKind.Quotation && chars.Length > 0 && !LineBreaks.EndsSentence(text[_end - 1]))
        {
            _end = line.End;
            return;
        }

        Close();
        if (chars.Length > 0)
        {
            Open(BlockKind.Quotation, start, line);
        }
    }

    private void StartItem(PlainLine line, ListMarker marker)
    {
        Close();
        while (_listIndents.Count > 0 && _listIndents[^1] >= line.Indent)
        {
            _listIndents.RemoveAt(_listIndents.Count - 1);
        }

        _listIndents.Add(line.Indent);
        if (marker.Length == line.Length)
        {
            _loneMarkerLevel = _listIndents.Count; // Text extracted from a page may have the bullet on a line of its own.
            return;
        }

        Open(BlockKind.ListItem, line.Start + marker.Length, line, _listIndents.Count);
    }

    /// <summary>The marker the line starts with, if it starts a list item here and is no part of a wrapped sentence.</summary>
    private ListMarker? MarkerOf(PlainLine line, int index)
    {
        if (ListMarker.Of(text.AsSpan(line.Start, line.Length)) is not { } marker)
        {
            return null;
        }

        var inList = _open == BlockKind.ListItem || (line.AfterBlank && _blocks is [.., { Kind: BlockKind.ListItem }]);
        var isLone = marker.Length == line.Length;
        var isItem = marker.Kind switch
        {
            ListMarkerKind.Bullet => true,
            ListMarkerKind.Hyphen => !isLone || _open is null,
            ListMarkerKind.LetterO => inList && (isLone || text[line.Start + 1] == '\t') || text.AsSpan(line.Start).StartsWith("o\t"),
            ListMarkerKind.Number when isLone => false,
            ListMarkerKind.Number when !inList && IsNumberedTitle(line, marker, index) => false,
            _ => _open is null || inList || (marker.Opens && _breaks.IsShort(_lines[index - 1], line)),
        };
        return isItem ? marker : null;
    }

    /// <summary>"1. Operational issues" between blank lines, not followed by another number, is a title.</summary>
    private bool IsNumberedTitle(PlainLine line, ListMarker marker, int index)
    {
        var rest = text.AsSpan(line.Start + marker.Length, line.Length - marker.Length);
        return line.AfterBlank && index + 1 < _lines.Count && _lines[index + 1] is { AfterBlank: true } next
            && ListMarker.Of(text.AsSpan(next.Start, next.Length)) is null
            && char.IsAsciiDigit(text[line.Start]) && char.IsUpper(rest[0]) && TitleLine.Fits(rest);
    }

    private static bool IsQuotation(ReadOnlySpan<char> line) =>
        line[0] == '>' && line.TrimStart("> ") is var rest && (rest.Length == 0 || !char.IsAsciiDigit(rest[0]));

    /// <summary>How many # a heading starts with, 1 to 6; 0 when the line is no such heading.</summary>
    private static int HashesOf(ReadOnlySpan<char> line)
    {
        var hashes = line.Length - line.TrimStart('#').Length;
        return hashes is > 0 and <= 6 && hashes < line.Length && PlainLine.IsBlank(line[hashes]) && !line[hashes..].Trim().Trim('#').IsEmpty
            ? hashes
            : 0;
    }

    /// <summary>The words of a line that is wholly bold in Markdown ("**Reflection**") and reads as a title; else nothing.</summary>
    private static ReadOnlySpan<char> BoldTitleOf(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > TitleLine.MostCharacters || !line.StartsWith("**") || !line.EndsWith("**"))
        {
            return [];
        }

        var words = line[2..^2].Trim();
        return !words.IsEmpty && !words.Contains("**", StringComparison.Ordinal) && TitleLine.Fits(words) ? words : [];
    }

    private void AddHeading(ReadOnlySpan<char> title, int level)
    {
        Close();
        text.AsSpan().Overlaps(title, out var start);
        _blocks.Add(new Block(BlockKind.Heading, new TextSpan(start, title.Length), level));
        _listIndents.Clear();
    }

    private void Open(BlockKind kind, int start, PlainLine line, int level = 0) =>
        (_open, _start, _end, _level, _indent) = (kind, start, line.End, level, line.Indent);

    private void Close()
    {
        if (_open is { } kind)
        {
            _blocks.Add(new Block(kind, TextSpan.FromTo(_start, _end), _level));
            _open = null;
        }
    }
}
