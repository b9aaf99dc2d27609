namespace ReflectionBot.Coaching.Drafts;

/// <summary>Recognises the caption of a figure or table by its first words: "Figure 2: …", "Table 1. …", "Fig. 3a – …".</summary>
internal static class CaptionLine
{
    private static readonly string[] _names =
        ["Figure", "Fig.", "Fig", "Table", "Screenshot", "Image", "Photo", "Picture", "Chart", "Diagram", "Box"];

    /// <summary>Whether the line names a figure and its number, and a mark (or nothing) follows the number.</summary>
    public static bool Fits(ReadOnlySpan<char> line)
    {
        foreach (var name in _names)
        {
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var number = line[name.Length..].TrimStart();
                return number.Length < line.Length - name.Length && NumberEndsAtMark(number);
            }
        }

        return false;
    }

    private static bool NumberEndsAtMark(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] == '.' && IsDigitAt(text, end + 1))))
        {
            end++;
        }

        if (end == 0 || end > 6)
        {
            return false;
        }

        if (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        var rest = text[end..].TrimStart();
        return rest.Length == 0 || rest[0] is ':' or '.' or '-' or '–' or '—' or '|' or ')';
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
