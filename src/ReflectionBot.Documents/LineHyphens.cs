using System.Text;

namespace ReflectionBot.Documents;

/// <summary>
/// Joins words that were divided at the end of a line, where the text itself proves how the word is written: a soft
/// hyphen divides, and a word that stands elsewhere in one piece was divided. Anything else is left as it is.
/// </summary>
internal static class LineHyphens
{
    private const int LongestPart = 40;

    private static readonly char[] _hyphens = ['-', '\u00AD', '\u2010'];

    /// <summary>The text with divided words joined.</summary>
    public static string Joined(string text)
    {
        HashSet<string>? words = null;
        var joined = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOfAny(_hyphens); at >= 0; at = text.IndexOfAny(_hyphens, at + 1))
        {
            if (!IsBeforeLine(text, at, out var next))
            {
                continue;
            }

            var head = text[PartStart(text, at)..at];
            var tail = text[next..PartEnd(text, next)];
            if (text[at] == '\u00AD' || (words ??= WordsOf(text)).Contains(head + tail))
            {
                joined.Append(text, from, at - from);
                from = next;
            }
            else if (words.Contains(head + "-" + tail))
            {
                joined.Append(text, from, at + 1 - from);
                from = next;
            }
        }

        return joined.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether a letter stands before the hyphen, and a line that goes on in small letters after it.</summary>
    private static bool IsBeforeLine(string text, int at, out int next)
    {
        next = at + 1;
        next += next < text.Length && text[next] == '\r' ? 1 : 0;
        return at > 0 && char.IsLetter(text[at - 1]) && next + 1 < text.Length && text[next] == '\n' && char.IsLower(text[++next]);
    }

    private static int PartStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestPart && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int PartEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestPart && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. text.Split([' ', '\n', '\r', '\t', '\f', ',', '.', ';', ':', '(', ')', '"', '“', '”', '?', '!'])];
}
