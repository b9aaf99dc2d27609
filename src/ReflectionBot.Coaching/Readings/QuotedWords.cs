using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Readings;

/// <summary>Which tokens of a sentence stand inside quotation marks, double or single.</summary>
internal static class QuotedWords
{
    /// <summary>For every token whether it is quoted.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="open">Whether double quotation marks opened in an earlier sentence are still open.</param>
    public static bool[] In(IReadOnlyList<Token> tokens, bool open)
    {
        var quoted = new bool[tokens.Count];
        var lastCloser = LastCloser(tokens);
        var single = false;
        for (var i = 0; i < quoted.Length; i++)
        {
            open ^= tokens[i].Text == "\"";
            single = single ? !Closes(tokens, i) : i < lastCloser && Opens(tokens, i);
            quoted[i] = open || single;
        }

        return quoted;
    }

    private static int LastCloser(IReadOnlyList<Token> tokens)
    {
        var last = tokens.Count - 1;
        while (last >= 0 && !Closes(tokens, last))
        {
            last--;
        }

        return last;
    }

    /// <summary>A single mark before a word and behind a gap: not the one of "the '90s".</summary>
    private static bool Opens(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text == "'"
        && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Span.Start == tokens[i].Span.End
        && (i == 0 || tokens[i - 1].Span.End < tokens[i].Span.Start || tokens[i - 1].Text == "(");

    /// <summary>A single mark at the end of a word or stop; the apostrophe of "the tutors' forum" looks the same.</summary>
    private static bool Closes(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text == "'"
        && i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start
        && (i + 1 == tokens.Count || tokens[i + 1].Span.Start > tokens[i].Span.End || tokens[i + 1].Kind == TokenKind.Mark);
}
