using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Reasons;

/// <summary>Puts tokens together to words as a person reads them.</summary>
internal static class ReasonWords
{
    /// <summary>The words of a sentence, in order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="lifts">How much every token lifts the label.</param>
    public static List<ReasonWord> Of(IReadOnlyList<Token> tokens, double[] lifts)
    {
        var words = new List<ReasonWord>(lifts.Length);
        for (var start = 0; start < lifts.Length;)
        {
            var end = start + 1;
            while (GoesOn(tokens, end))
            {
                end++;
            }

            words.Add(WordOf(tokens, lifts, start, end));
            start = end;
        }

        return words;
    }

    private static ReasonWord WordOf(IReadOnlyList<Token> tokens, double[] lifts, int start, int end)
    {
        var (lift, role) = (0.0, ReasonRole.Mark);
        for (var i = start; i < end; i++)
        {
            lift += lifts[i];
            role = (ReasonRole)Math.Max((int)role, (int)ReasonRoles.Of(tokens[i]));
        }

        return new ReasonWord(TextSpan.FromTo(tokens[start].Span.Start, tokens[end - 1].Span.End), lift, role);
    }

    /// <summary>Whether the token <paramref name="at"/> belongs to the word of the one before it.</summary>
    private static bool GoesOn(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return false;
        }

        var (before, token) = (tokens[at - 1], tokens[at]);
        return before.Span == token.Span
            || (before.Span.End == token.Span.Start && (
                IsJoint(tokens, at) || IsJoint(tokens, at - 1) || (before.Kind == TokenKind.Number && token.Text == "%")));
    }

    /// <summary>Whether the token is a hyphen or slash between two words without white space.</summary>
    private static bool IsJoint(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "-" or "/" or "'"
        && at > 0
        && at + 1 < tokens.Count
        && tokens[at - 1].Kind != TokenKind.Mark
        && tokens[at + 1].Kind != TokenKind.Mark
        && tokens[at - 1].Span.End == tokens[at].Span.Start
        && tokens[at].Span.End == tokens[at + 1].Span.Start;
}
