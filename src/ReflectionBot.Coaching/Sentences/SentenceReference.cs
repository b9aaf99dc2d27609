namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// An entry of a bibliography ("Surname, A. and Other, B. (2015) Title. 2nd edn. Place: Publisher."), which is one unit
/// although it is full of stops.
/// </summary>
internal static class SentenceReference
{
    private const int LongestSurname = 40;

    // Half a dozen authors and their initials.
    private const int LongestAuthors = 200;

    // A longer one has run into the prose behind it.
    private const int LongestEntry = 500;

    /// <summary>Whether an entry starts at <paramref name="at"/>: surname, initial, year in brackets.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsUpper(text[at]))
        {
            return false;
        }

        var entry = text[at..Math.Min(text.Length, at + LongestAuthors)];
        var comma = entry[..Math.Min(entry.Length, LongestSurname)].IndexOf(',');
        return comma > 0
            && !entry[..comma].ContainsAny('.', ':')
            && entry[comma..] is [_, ' ', >= 'A' and <= 'Z', '.', ..]
            && IsYear(entry[(entry.IndexOf('(') + 1)..]);
    }

    /// <summary>
    /// Whether the entry that starts at <paramref name="start"/> goes on behind <paramref name="stop"/>: not after its
    /// page numbers, on a new line, or where the next entry or plain prose begins.
    /// </summary>
    public static bool GoesOn(ReadOnlySpan<char> text, int start, SentenceStop stop)
    {
        var next = SentenceMarks.SkipSpace(text, stop.End);
        var before = text[stop.Start - 1];
        return stop.End - start < LongestEntry
            && !char.IsAsciiDigit(before)
            && !text[stop.End..next].Contains('\n')
            && !StartsAt(text, next)
            && (before == ')' || text[stop.Start] != '.'
                || !SentenceStarters.Contains(SentenceWords.AtStartOf(text[next..])));
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && !text[..4].ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(text[4]);
}
