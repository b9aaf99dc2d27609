namespace ReflectionBot.Coaching.Sentences;

/// <summary>Numbers and labels that lead a sentence: "1.", "A.", "Figure 2.", "Evidence 1c-1.".</summary>
internal static class SentenceNumbering
{
    // "Screenshot 12b.1" is the longest kind met.
    private const int LongestLabel = 24;
    private const int LongestNumber = 6;

    /// <summary>Whether what stands before a stop is nothing but the label of what follows it.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabel)
        {
            return false;
        }

        var space = text.IndexOf(' ');
        return space < 0
            ? IsNumber(text)
            : char.IsUpper(text[0]) && !text[..space].ContainsAnyInRange('0', '9') && IsNumber(text[(space + 1)..]);
    }

    /// <summary>Whether <paramref name="text"/> ends in an item's number: "three things: 1", "a plan, 2".</summary>
    public static bool EndsInItemNumber(ReadOnlySpan<char> text)
    {
        var number = text.Length;
        while (number > 0 && text.Length - number < 3 && char.IsAsciiDigit(text[number - 1]))
        {
            number--;
        }

        var before = text[..number];
        return text.Length - number is 1 or 2
            && before is [.., var mark, ' ']
            && (mark is ':' or ';' || (mark == ',' && before is [.., not (>= '0' and <= '9'), _, _]));
    }

    /// <summary>Whether <paramref name="text"/> ends as in "see Appendix B", whose letter is no initial.</summary>
    public static bool EndsInLetteredName(ReadOnlySpan<char> text)
    {
        if (text is not [.., ' ', >= 'A' and <= 'Z'])
        {
            return false;
        }

        var before = text[..^2];
        return before[(before.LastIndexOf(' ') + 1)..] is "Appendix" or "Annex" or "Exhibit" or "Evidence" or "Figure"
            or "Table" or "Group" or "group" or "Part" or "part" or "Section" or "Level" or "level" or "Option"
            or "option" or "Class" or "Plan" or "plan" or "Cohort" or "cohort" or "Grade" or "grade" or "Unit";
    }

    // 3, 2b, 1c-1, S4, A; not a year, which begins many a diary entry.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length <= LongestNumber
        && !text.Contains(' ')
        && (text.ContainsAnyInRange('0', '9')
            ? !IsYear(text)
            : text is [var letter and not 'I'] && char.IsAsciiLetter(letter));

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9');
}
