namespace ReflectionBot.Coaching.Drafts;

/// <summary>A line of plain text that is not blank.</summary>
/// <param name="Start">Its first character that is not white space.</param>
/// <param name="End">The place after its last character that is not white space.</param>
/// <param name="Indent">The columns before it, a tab reaching to the next multiple of four.</param>
/// <param name="AfterBlank">Whether a blank line, a page break or the start of the text comes before it.</param>
internal sealed record PlainLine(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

    /// <summary>The lines of <paramref name="text"/> that are not blank, in order.</summary>
    public static List<PlainLine> AllOf(string text)
    {
        var lines = new List<PlainLine>();
        var afterBlank = true;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !IsLineEnd(text[end]))
            {
                end++;
            }

            if (Trimmed(text, at, end, afterBlank) is { } line)
            {
                lines.Add(line);
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }

            // A page break or a paragraph separator ends a paragraph as a blank line does.
            afterBlank |= end < text.Length && text[end] is '\f' or '\u2029';
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>White space, and the invisible characters that chat clients leave in pasted text.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\f' or '\u2028' or '\u2029';

    private static PlainLine? Trimmed(string text, int start, int end, bool afterBlank)
    {
        var indent = 0;
        for (; start < end && IsBlank(text[start]); start++)
        {
            indent = text[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return start == end ? null : new PlainLine(start, end, indent, afterBlank);
    }
}
