using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Networks;

/// <summary>Reads the traits of a word.</summary>
internal static class WordTraitsReader
{
    public const int Count = 16;

    /// <summary>The traits of <paramref name="token"/>.</summary>
    /// <param name="token">The word, number, address or mark.</param>
    /// <param name="first">Whether the sentence begins with it.</param>
    /// <param name="quoted">Whether it stands inside a quotation.</param>
    /// <param name="known">Whether it has a vector.</param>
    public static WordTraits Of(Token token, bool first, bool quoted, bool known)
    {
        var traits = token.Kind switch
        {
            TokenKind.Number when token.Text == "<year>" => WordTraits.Year,
            TokenKind.Number when token.Text == "<small>" => WordTraits.SmallNumber,
            TokenKind.Number => WordTraits.OtherNumber,
            TokenKind.Address => WordTraits.Address,
            TokenKind.Mark => WordTraits.Mark,
            _ => OfWord(token.Text),
        };
        traits |= token.Capital ? WordTraits.Capital : WordTraits.None;
        traits |= first ? WordTraits.First : WordTraits.None;
        traits |= quoted ? WordTraits.Quoted : WordTraits.None;
        return traits | (known ? WordTraits.None : WordTraits.Unknown);
    }

    private static WordTraits OfWord(string word) => word switch
    {
        "i" or "my" or "me" or "myself" or "mine" => WordTraits.Writer,
        "we" or "our" or "us" or "ourselves" => WordTraits.Group,
        [_, _, .., 'i', 'n', 'g'] => WordTraits.EndsInIng,
        [_, _, .., 'e', 'd'] => WordTraits.EndsInEd,
        [_, _, .., 'l', 'y'] => WordTraits.EndsInLy,
        [_, _, .., 't' or 's', 'i', 'o', 'n'] or [_, _, .., 'm', 'e', 'n', 't'] or [_, _, .., 'n', 'e', 's', 's'] or [_, _, .., 'i', 't', 'y'] =>
            WordTraits.Nominal,
        [_, _, .., not 's', 's'] => WordTraits.EndsInS,
        _ => WordTraits.None,
    };
}
