namespace ReflectionBot.Coaching.Sentences;

/// <summary>The words on either side of a stop. The search is bounded, so any text takes linear time.</summary>
internal static class SentenceWords
{
    // Nothing that matters at a stop is longer: no abbreviation, no first word of a sentence.
    private const int LongestWord = 30;

    /// <summary>The letters and inner stops before <paramref name="end"/>; none within a longer token.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWord && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '"' or '“' or '‘'
            ? text[start..end]
            : [];
    }

    /// <summary>The letters that <paramref name="text"/> starts with.</summary>
    public static ReadOnlySpan<char> AtStartOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestWord && char.IsLetter(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    /// <summary>Whether a word that starts in lower case is a name such as iPad, eBook or xAPI.</summary>
    public static bool IsNameInLowerCase(ReadOnlySpan<char> word) => word.Length > 2 && !IsLowerCase(word);

    /// <summary>Whether every letter of <paramref name="word"/> is in lower case.</summary>
    public static bool IsLowerCase(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
