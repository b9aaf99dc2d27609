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
        foreach (var word in words)
        {
            _strongest = Math.Max(_strongest, word.Lift);
        }
    }

    /// <summary>The phrases, as places in the sentence, in its order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="lifts">How much every token lifts the label.</param>
    public static TextSpan[] Of(IReadOnlyList<Token> tokens, double[] lifts)
    {
        // Plain loops: queries over numbers cannot be compiled ahead, and every review runs this.
        var reasons = new ReasonPhrases(ReasonWords.Of(tokens, lifts));
        var found = new List<ReasonPhrase>();
        var least = LeastWorth;
        foreach (var phrase in reasons.BestFirst())
        {
            if (found.Count == Most || phrase.Worth < least)
            {
                break;
            }

            if (found.TrueForAll(other => phrase.Start > other.End || phrase.End < other.Start))
            {
                least = Math.Max(least, phrase.Worth * LeastShare);
                found.Add(phrase);
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return Array.ConvertAll(found.ToArray(), reasons.SpanOf);
    }

    /// <summary>Every run of words that reads as a phrase, dearest first; of equals the first in the sentence, then the shorter.</summary>
    private List<ReasonPhrase> BestFirst()
    {
        var phrases = new List<ReasonPhrase>();
        for (var start = 0; start < _words.Count; start++)
        {
            var worth = 0.0;
            var limit = _words[start].Role == ReasonRole.Plain ? start : Math.Min(start + MostWords, _words.Count);
            for (var end = start; end < limit && _words[end].Role != ReasonRole.Mark; end++)
            {
                worth += _words[end].Lift - (_strongest * (_words[end].Role == ReasonRole.Plain ? PlainPrice : Price));
                if (CanEnd(start, end))
                {
                    phrases.Add(new ReasonPhrase(start, end + 1, worth));
                }
            }
        }

        phrases.Sort((one, other) =>
            one.Worth != other.Worth ? other.Worth.CompareTo(one.Worth)
            : one.Start != other.Start ? one.Start.CompareTo(other.Start)
            : one.End.CompareTo(other.End));
        return phrases;
    }

    /// <summary>Whether words read as a phrase: they end on one that tells, or on two like "I had" or "should have".</summary>
    private bool CanEnd(int start, int end) =>
        _words[end].Role == ReasonRole.Telling
        || (_words[end].Role == ReasonRole.Opener && end > start && _words[end - 1].Role == ReasonRole.Opener);

    private TextSpan SpanOf(ReasonPhrase phrase) => TextSpan.FromTo(_words[phrase.Start].Span.Start, _words[phrase.End - 1].Span.End);
}
