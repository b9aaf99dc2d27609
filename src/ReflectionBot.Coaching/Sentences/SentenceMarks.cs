namespace ReflectionBot.Coaching.Sentences;

/// <summary>Quotes, brackets and white space around a sentence's stops.</summary>
internal static class SentenceMarks
{
    // A quotation or bracket longer than this is read as sentences of its own; so is one that was never closed.
    private const int LongestHold = 300;

    /// <summary>Whether <paramref name="mark"/> may stand between a stop and the white space behind it.</summary>
    public static bool IsCloser(char mark) =>
        mark is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '*' or '_' or '」' or '』' or '）';

    /// <summary>Whether <paramref name="mark"/> may stand before the first letter of a sentence.</summary>
    public static bool IsOpener(char mark) =>
        mark is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '{' or '*' or '_' or '¿' or '¡' or '「' or '『' or '（';

    /// <summary>The first place from <paramref name="at"/> on that is not white space.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first place from <paramref name="at"/> on that is no opener.</summary>
    public static int SkipOpeners(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsOpener(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Finds the partner of the quote or bracket that opens at <paramref name="at"/>, if one does.</summary>
    public static bool TryClose(ReadOnlySpan<char> text, int at, out int close)
    {
        close = -1;
        if (CloserOf(text[at]) is not { } closer || !OpensWord(text, at))
        {
            return false;
        }

        close = at;
        do
        {
            var from = close + 1;
            var ahead = text[from..Math.Min(text.Length, at + LongestHold)].IndexOf(closer);
            close = ahead < 0 ? -1 : from + ahead;
        }
        while (close > 0 && IsApostrophe(text, close));

        return close > 0;
    }

    /// <summary>Whether the sentence goes on behind the closing quote at <paramref name="close"/>.</summary>
    public static bool GoesOnAfter(ReadOnlySpan<char> text, int close)
    {
        var next = SkipSpace(text, close + 1);
        return text[close - 1] == ',' || (next < text.Length && (text[next] is ',' or ';' || char.IsLower(text[next])));
    }

    private static char? CloserOf(char opener) => opener switch
    {
        '"' => '"',
        '“' => '”',
        '\'' => '\'',
        '‘' => '’',
        '(' => ')',
        '[' => ']',
        _ => null,
    };

    private static bool OpensWord(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1])
        && (text[at] != '\'' || char.IsLetter(text[at + 1])) // Not the '90s.
        && (text[at] is not ('"' or '\'') || at == 0 || char.IsWhiteSpace(text[at - 1]) || IsOpener(text[at - 1]));

    // The writer's, the writers' own: an apostrophe has a letter behind it or, closing nothing, a space before it.
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’'
        && (char.IsWhiteSpace(text[at - 1]) || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));
}
