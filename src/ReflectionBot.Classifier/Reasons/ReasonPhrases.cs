using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Reasons;

/// <summary>
/// Finds the few phrases of a sentence that spoke most for its label: what a person would underline. A phrase is worth
/// the lift of its words less a price for each, so that it grows only by words that speak and may bridge one that does
/// not. The prices were tuned by reading: dearer words tear "I chose" off "because", cheaper ones drag in whole clauses.
/// </summary>
internal sealed class ReasonPhrases
{
    /// <summary>More would be the sentence over again.</summary>
    private const int Most = 3;

    /// <summary>A phrase, not a clause.</summary>
    private const int MostWords = 4;

    /// <summary>The price of a word, as a share of the strongest word's lift.</summary>
    private const double Price = 0.12;

    /// <summary>The price of a word that says nothing by itself, so that phrases seldom reach across "of the".</summary>
    private const double PlainPrice = 0.24;

    /// <summary>The least share of the strongest phrase's worth that another needs.</summary>
    private const double LeastShare = 1.0 / 3;

    /// <summary>What moves the odds by less than a tenth decided nothing.</summary>
    private const double LeastWorth = 0.1;

    private readonly List<ReasonWord> _words;
    private readonly double _strongest;

    private ReasonPhrases(List<ReasonWord> words)
    {
        _words = words;
        _strongest = words.Select(word => word.Lift).DefaultIfEmpty().Max();
    }

    /// <summary>The phrases, as places in the sentence, in its order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="lifts">How much every token lifts the label.</param>
    public static IEnumerable<TextSpan> Of(IReadOnlyList<Token> tokens, double[] lifts)
    {
        var reasons = new ReasonPhrases(ReasonWords.Of(tokens, lifts));
        var found = new List<TokenRange>();
        var least = LeastWorth;
        foreach (var (phrase, worth) in reasons.Phrases().OrderByDescending(phrase => phrase.Worth))
        {
            if (found.Count == Most || worth < least)
            {
                break;
            }

            if (found.TrueForAll(other => phrase.Start > other.End || phrase.End < other.Start))
            {
                least = Math.Max(least, worth * LeastShare);
                found.Add(phrase);
            }
        }

        return found.OrderBy(phrase => phrase.Start).Select(reasons.SpanOf);
    }

    /// <summary>Every run of words that reads as a phrase, and what it is worth.</summary>
    private IEnumerable<(TokenRange Words, double Worth)> Phrases()
    {
        for (var start = 0; start < _words.Count; start++)
        {
            var worth = 0.0;
            var limit = _words[start].Role == ReasonRole.Plain ? start : Math.Min(start + MostWords, _words.Count);
            for (var end = start; end < limit && _words[end].Role != ReasonRole.Mark; end++)
            {
                worth += _words[end].Lift - (_strongest * (_words[end].Role == ReasonRole.Plain ? PlainPrice : Price));
                if (CanEnd(start, end))
                {
                    yield return (TokenRange.FromTo(start, end + 1), worth);
                }
            }
        }
    }

    /// <summary>Whether words read as a phrase: they end on one that tells, or on two like "I had" or "should have".</summary>
    private bool CanEnd(int start, int end) =>
        _words[end].Role == ReasonRole.Telling
        || (_words[end].Role == ReasonRole.Opener && end > start && _words[end - 1].Role == ReasonRole.Opener);

    private TextSpan SpanOf(TokenRange phrase) => TextSpan.FromTo(_words[phrase.Start].Span.Start, _words[phrase.End - 1].Span.End);
}
