namespace ReflectionBot.Coaching.Text;

/// <summary>
/// Cuts the ending off an English word, so that "learners", "learner" and "learning" count as one when words are looked up. Endings
/// only, in the spirit of Porter's first step (M. F. Porter, "An algorithm for suffix stripping", 1980); no word is put right.
/// </summary>
public static class Stem
{
    private static readonly string[] Endings = ["ations", "ation", "ingly", "ings", "ers", "ing", "ies", "ied", "edly", "ed", "er", "es", "ly", "s", "e", "y"];

    /// <summary>The word without its ending; at least three letters stay.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && word is not [.., 's', 's'])
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
