namespace ReflectionBot.Coaching.Sentences;

/// <summary>A run of stops (".", "?!", "…") with the closing quotes, brackets and notes right behind it.</summary>
/// <param name="Start">The first mark of the run.</param>
/// <param name="MarksEnd">Where the marks end and closing quotes and brackets begin.</param>
/// <param name="End">Where those end.</param>
internal readonly record struct SentenceStop(int Start, int MarksEnd, int End)
{
    /// <summary>Whether <paramref name="mark"/> can end a sentence.</summary>
    public static bool IsStop(char mark) => mark is '.' or '!' or '?' or '…' || IsWide(mark);

    /// <summary>Reads the stop whose first mark is at <paramref name="start"/>.</summary>
    public static SentenceStop At(ReadOnlySpan<char> text, int start)
    {
        var marksEnd = start;
        while (marksEnd < text.Length && IsStop(text[marksEnd]))
        {
            marksEnd++;
        }

        var end = marksEnd;
        while (end < text.Length && SentenceMarks.IsCloser(text[end]))
        {
            end++;
        }

        return new SentenceStop(start, marksEnd, SentencePointers.SkipNotes(text, end));
    }

    /// <summary>Whether the last thing in <paramref name="text"/> is a stop, with or without closing quotes.</summary>
    public static bool IsAtEndOf(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (text.Length > 0 && SentenceMarks.IsCloser(text[^1]))
        {
            text = text[..^1];
        }

        return text.Length > 0 && IsStop(text[^1]);
    }

    /// <summary>Whether a new sentence begins behind this stop; some visible text must follow it.</summary>
    public bool EndsSentence(ReadOnlySpan<char> text)
    {
        if (IsWide(text[MarksEnd - 1]))
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[End]))
        {
            return IsSpaceForgotten(text);
        }

        var next = SentenceMarks.SkipSpace(text, End);
        var isDash = text[next] is '-' or '–' or '—';
        next = SentenceMarks.SkipOpeners(text, next);
        if (next == text.Length || IsStop(text[next]) || (isDash && End > MarksEnd))
        {
            return false; // Behind a closing quote a dash leads to who said it.
        }

        return EndsBefore(text, text[next..]);
    }

    private static bool IsWide(char mark) => mark is '。' or '！' or '？' or '｡';

    private bool EndsBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> next)
    {
        var isEllipsis = text[Start] == '…' || (MarksEnd - Start > 1 && text[Start] == '.');
        var isFullStop = MarksEnd - Start == 1 && text[Start] == '.';
        var word = SentenceWords.Before(text, Start);
        var ending = isEllipsis || SentenceNumbering.EndsInLetteredName(text[..Start]) ? AbbreviationEnding.None
            : isFullStop ? SentenceAbbreviations.Of(word)
            : SentenceAbbreviations.OfNameWithMark(word);
        if (char.IsLower(next[0]))
        {
            return ending == AbbreviationEnding.None
                && (SentenceWords.IsNameInLowerCase(SentenceWords.AtStartOf(next))
                    || (isFullStop && End == MarksEnd && word.Length > 1 && SentenceWords.IsLowerCase(word)));
        }

        return ending switch
        {
            AbbreviationEnding.None => !(isEllipsis && char.IsDigit(next[0])),
            AbbreviationEnding.Never => false,
            AbbreviationEnding.UnlessNumber => !char.IsDigit(next[0]),
            AbbreviationEnding.BeforeCapital => char.IsUpper(next[0]),
            _ => SentenceStarters.Contains(SentenceWords.AtStartOf(next)),
        };
    }

    // "done.Then" and "done.I was", but not "policy.Docx4", "example.org/Then" or "e.g.Then".
    private bool IsSpaceForgotten(ReadOnlySpan<char> text)
    {
        var after = SentenceWords.AtStartOf(text[End..]);
        var behind = text[(End + after.Length)..];
        return End - Start == 1
            && (after is "I" || (after.Length > 1 && char.IsUpper(after[0]) && SentenceWords.IsLowerCase(after[1..])))
            && (behind.IsEmpty || char.IsWhiteSpace(behind[0]) || behind[0] is ',' or '\'' or '’')
            && SentenceWords.Before(text, Start) is { Length: > 1 } before
            && SentenceWords.IsLowerCase(before);
    }
}
