using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>
/// Finds the passages of a guideline that speak of some words: ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
/// Framework: BM25 and Beyond", 2009), each word by its stem.
/// </summary>
public sealed class GuidelineIndex
{
    // The usual values (Robertson and Zaragoza 2009, section 3.5): how soon repetition stops counting, how much length counts.
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private static readonly HashSet<string> Idle =
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "could", "do", "does", "for", "from", "have", "how", "i", "if", "in",
        "is", "it", "may", "me", "might", "much", "my", "need", "of", "on", "or", "our", "say", "should", "so", "some", "than", "that",
        "the", "their", "them", "there", "these", "they", "this", "to", "was", "we", "were", "what", "when", "where", "which", "who",
        "why", "will", "with", "would", "you", "your", "about", "guideline", "guidelines", "section",
    ];

    private readonly List<Entry> _entries;
    private readonly Dictionary<string, double> _rarity;
    private readonly double _usualLength;

    /// <param name="guideline">The guideline; every passage of it is found under its own words.</param>
    public GuidelineIndex(Guideline guideline)
    {
        _entries =
        [
            .. guideline.Principles.Concat(guideline.Passages).Select(passage => new Entry(passage, StemsOf(passage.Text))),
            .. guideline.Sections.SelectMany(section => section.Demands.Concat(section.EvidenceExamples)
                .Concat(section.FixedWording is { } wording ? [wording] : [])
                .Select(passage => new Entry(passage, StemsOf(passage.Text)))),
        ];
        _usualLength = _entries.Average(entry => entry.Stems.Length);
        _rarity = _entries.SelectMany(entry => entry.Stems.Distinct()).CountBy(stem => stem)
            .ToDictionary(one => one.Key, one => Math.Log(1 + ((_entries.Count - one.Value + 0.5) / (one.Value + 0.5))));
    }

    /// <summary>The passages that speak of some words, best first; none when no passage has a telling word of them.</summary>
    /// <param name="words">The words, as they were typed.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<GuidelinePassage> Find(string words, int most)
    {
        string[] sought = [.. StemsOf(words).Distinct()];
        var telling = sought.Where(_rarity.ContainsKey).ToList();

        // Half of what was asked must be known to the guideline, or the answer would be to another question.
        return 2 * telling.Count < sought.Length || telling.Count == 0
            ? []
            : [.. _entries
                .Select(entry => (entry.Passage, Covered: telling.Count(entry.Stems.Contains), Score: telling.Sum(stem => Score(entry, stem))))
                .Where(found => 2 * found.Covered >= telling.Count)
                .OrderByDescending(found => found.Score)
                .Take(most)
                .Select(found => found.Passage)
                .DistinctBy(passage => passage.Text)];
    }

    private double Score(Entry entry, string stem)
    {
        var count = entry.Stems.Count(other => other == stem);
        var length = 1 - LengthWeight + (LengthWeight * entry.Stems.Length / _usualLength);
        return _rarity[stem] * count * (Saturation + 1) / (count + (Saturation * length));
    }

    private static string[] StemsOf(string text) =>
        [.. Tokenizer.Tokens(text).Where(token => token.Kind == TokenKind.Word && !Idle.Contains(token.Text)).Select(token => Stem.Of(token.Text))];

    private sealed record Entry(GuidelinePassage Passage, string[] Stems);
}
