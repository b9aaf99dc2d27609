namespace ReflectionBot.Coaching.Sentences;

/// <summary>"(Evidence 3)" or "[1]" behind a stop, which says something about the sentence before it.</summary>
internal static class SentencePointers
{
    // Longer than "(Course lead, email to the author, June 2018, quoted with permission)".
    private const int LongestPointer = 160;

    /// <summary>Where the sentence ends whose stop ends at <paramref name="end"/>: behind its pointers.</summary>
    public static int Skip(ReadOnlySpan<char> text, int end)
    {
        while (EndOf(text, end) is var pointerEnd && pointerEnd > 0)
        {
            end = pointerEnd;
        }

        return end;
    }

    /// <summary>Where footnote marks such as "[12]" end that stand right behind a stop.</summary>
    public static int SkipNotes(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] == '['
            && text[end..Math.Min(text.Length, end + 5)].IndexOf(']') is var inside && inside > 1
            && !text[(end + 1)..(end + inside)].ContainsAnyExceptInRange('0', '9'))
        {
            end += inside + 1;
        }

        return end;
    }

    private static int EndOf(ReadOnlySpan<char> text, int from)
    {
        var open = SentenceMarks.SkipSpace(text, from);
        if (open == text.Length || text[open] is not ('(' or '[') || text[from..open].Contains('\n'))
        {
            return -1;
        }

        var inside = text[open..Math.Min(text.Length, open + LongestPointer)].IndexOf(text[open] == '(' ? ')' : ']');
        if (inside < 2 || SentenceStop.IsStop(text[open + inside - 1]))
        {
            return -1; // A bracket with a stop of its own is a sentence of its own.
        }

        var end = open + inside + 1;
        while (end < text.Length && SentenceStop.IsStop(text[end]))
        {
            end++;
        }

        var next = SentenceMarks.SkipSpace(text, end);
        var isItemMark = text[open] == '(' && inside < 4; // "(a)" and "(ii)" lead what follows.
        return next == text.Length || (next > end && !isItemMark && !char.IsLower(text[next])) ? end : -1;
    }
}
