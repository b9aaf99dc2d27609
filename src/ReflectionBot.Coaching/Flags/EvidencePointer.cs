using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>A pointer at evidence inside a sentence: "(Evidence 3)", "Figure 2", "see Appendix B", "Evidence 1c.1".</summary>
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
            if (Names.Contains(tokens[i].Text) && IsNumber(tokens[i + 1], tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A figure or a capital letter, as evidence is numbered; but "the table I made" speaks of the writer.</summary>
    private static bool IsNumber(Token token, Token name) =>
        token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && token.Text.Length == 1 && token.Capital && (token.Text != "i" || name.Capital));
}
