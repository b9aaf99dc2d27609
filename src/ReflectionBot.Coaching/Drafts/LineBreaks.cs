namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// Tells a line break the writer meant from one where a program wrapped the line: a wrapped line is one that the next
/// line's first word would not have fitted into.
/// </summary>
internal sealed class LineBreaks(string text)
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 140; // Wider than any page: every line is a paragraph of its own.

    private int _width = NarrowestWrap;

    /// <summary>Measures the lines from <paramref name="first"/> up to the next blank line.</summary>
    public void StartRun(List<PlainLine> lines, int first)
    {
        _width = Math.Max(NarrowestWrap, lines[first].Length);
        for (var index = first + 1; index < lines.Count && !lines[index].AfterBlank; index++)
        {
            _width = Math.Max(_width, lines[index].Length);
        }
    }

    /// <summary>Whether a new paragraph starts with <paramref name="line"/> though no blank line comes before it.</summary>
    public bool Between(PlainLine before, PlainLine line)
    {
        var next = text.AsSpan(line.Start, line.Length);
        return _width > WidestWrap
            || TitleLine.IsSure(text.AsSpan(before.Start, before.Length))
            || (EndsSentence(text[before.End - 1]) && (TitleLine.IsSure(next) || CaptionLine.Fits(next)))
            || (StartsSentence(next[0]) && IsShort(before, line));
    }

    /// <summary>Whether the line before ends well before the margin, so that its writer ended it.</summary>
    public bool IsShort(PlainLine before, PlainLine line)
    {
        // The longest word a program may have had to move to the next line; an address is longer and proves nothing.
        const int LongestWord = 20;
        var word = text.AsSpan(line.Start, Math.Min(line.Length, LongestWord)).IndexOf(' ');
        var needed = before.Length + 1 + (word < 0 ? Math.Min(line.Length, LongestWord) : word);
        return needed < _width * 3 / 4 || EndsList(text[before.End - 1]);
    }

    public static bool EndsSentence(char character) => character is '.' or '!' or '?' or '…' or ':' or '”' or '"' or '’' or ')';

    private static bool EndsList(char character) => character is ':';

    private static bool StartsSentence(char character) => !char.IsLower(character) && character is not ('(' or ',' or ';' or ')');
}
