using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Readings;

/// <summary>Tells whether a text is in English, by the short words that English cannot do without.</summary>
internal static class EnglishCheck
{
    /// <summary>English prose has about four in ten; lists of names and tools about two; other languages next to none.</summary>
    private const double LowestShare = 0.08;

    /// <summary>Fewer words say too little; they count as English.</summary>
    private const int FewestWords = 12;

    private static readonly HashSet<string> ShortWords =
    [
        "the", "and", "of", "to", "in", "i", "was", "is", "that", "it", "for", "on", "with", "as", "this", "at", "by", "from", "my",
        "we", "are", "be", "have", "had", "not", "but", "they", "an", "which", "were", "their", "our",
    ];

    public static bool IsEnglish(IReadOnlyList<PlacedSentence> sentences)
    {
        var words = 0;
        var english = 0;
        var inOtherScripts = 0;
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                words += token.Kind == TokenKind.Word ? 1 : 0;
                english += ShortWords.Contains(token.Text) ? 1 : 0;
            }

            inOtherScripts += sentence.Text.Count(IsOfAnotherScript);
        }

        return inOtherScripts <= words && (words < FewestWords || english >= words * LowestShare);
    }

    /// <summary>A letter beyond Latin, Greek and their marks: Cyrillic, Arabic, Chinese and so on (Unicode, U+0400 and up).</summary>
    private static bool IsOfAnotherScript(char c) => c >= '\u0400' && char.IsLetter(c);
}
