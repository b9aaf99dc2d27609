using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>A pointer at evidence inside a sentence: "(Evidence 3)", "Figure 2", "see Appendix B", "1c.1".</summary>
internal static class EvidencePointer
{
    private static readonly HashSet<string> Names =
    [
        "evidence", "figure", "fig", "appendix", "annex", "annexe", "exhibit", "attachment", "screenshot", "table", "item",
    ];

    public static bool In(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (Names.Contains(tokens[i].Text) && IsNumber(tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A figure, a capital letter, or both, as evidence is numbered.</summary>
    private static bool IsNumber(Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Text.Length == 1 && token.Capital);
}
