namespace ReflectionBot.Coaching.Readings;

/// <summary>
/// Sums and choices over sentences. LINQ's own over numbers are machine code only after the program has started, which
/// every review from the command line would wait for.
/// </summary>
internal static class PlacedSentences
{
    /// <summary>How many words the sentences have together.</summary>
    public static int Words(this IEnumerable<PlacedSentence> sentences)
    {
        var words = 0;
        foreach (var sentence in sentences)
        {
            words += sentence.Words;
        }

        return words;
    }

    /// <summary>How many of the sentences are reflections, each counted by its probability of being one.</summary>
    public static double ExpectedReflections(this IEnumerable<PlacedSentence> sentences)
    {
        var expected = 0.0;
        foreach (var sentence in sentences)
        {
            expected += sentence.Odds.Reflection;
        }

        return expected;
    }

    /// <summary>The sentence with the highest <paramref name="merit"/>, the first of equals; null when there is none.</summary>
    public static PlacedSentence? Best(this IEnumerable<PlacedSentence> sentences, Func<PlacedSentence, double> merit)
    {
        PlacedSentence? best = null;
        var highest = double.NegativeInfinity;
        foreach (var sentence in sentences)
        {
            var its = merit(sentence);
            if (its > highest)
            {
                (best, highest) = (sentence, its);
            }
        }

        return best;
    }
}
