using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>
/// Finds what already works, in this draft's own sentences: the best reflection, evidence well explained, a clear role;
/// and when there is none of these, the sentence that tells most.
/// </summary>
/// <param name="phrases">The words to say it in.</param>
public sealed class StrengthFinder(Phrases phrases)
{
    /// <summary>Praise is only worth something when it is deserved: a label must be this probable.</summary>
    private const double Sure = 0.75;

    private const int LongestQuote = 120;

    private static readonly HashSet<string> ShowingWords =
        ["shows", "showing", "show", "shown", "demonstrates", "demonstrating", "illustrates", "confirms", "confirming", "records", "because", "which", "where"];

    /// <summary>The strengths, best first; empty only for a draft without sentences.</summary>
    public IReadOnlyList<Strength> Find(Reading reading)
    {
        Strength?[] found = [BestReflection(reading), ExplainedEvidence(reading), ClearRole(reading)];
        Strength[] strengths = [.. found.OfType<Strength>()];
        return strengths.Length > 0 || reading.Sentences.Count == 0 ? strengths : [MostTelling(reading)];
    }

    /// <summary>Where next to no reflection was found, praise for it would gainsay what the review says below.</summary>
    private Strength? BestReflection(Reading reading)
    {
        if (Reflection.Of(reading).Amount == ReflectionAmount.NextToNone)
        {
            return null;
        }

        var best = reading.Sentences
            .Where(sentence => sentence.Label == SentenceLabel.Reflection && sentence.Odds.Reflection >= Sure)
            .Best(sentence => sentence.Odds.Reflection + OddsOfBest(sentence.Labelled.Answers) + (sentence.Voice.I ? 0.5 : 0));
        return best is null ? null : new Strength(PraiseOf(best.Labelled.Answers, Quoted(best)), best.Span);
    }

    private static double OddsOfBest(AnswerOdds answers) => answers[answers.Best];

    private string PraiseOf(AnswerOdds answers, string quote) => answers.Best switch
    {
        _ when OddsOfBest(answers) < 0.5 => phrases.Say("strength-thinking", ("quote", quote)),
        ReflectiveQuestion.Learnt => phrases.Say("strength-learnt", ("quote", quote)),
        ReflectiveQuestion.WentWell => phrases.Say("strength-went-well", ("quote", quote)),
        ReflectiveQuestion.Differently => phrases.Say("strength-differently", ("quote", quote)),
        _ => phrases.Say("strength-impact", ("quote", quote)),
    };

    private Strength? ExplainedEvidence(Reading reading)
    {
        var best = reading.Sentences
            .Where(sentence => sentence.Odds.Evidence >= Sure && sentence.Tokens.Any(token => ShowingWords.Contains(token.Text)))
            .Best(sentence => sentence.Odds.Evidence + (EvidencePointer.In(sentence.Tokens) ? 0.5 : 0));
        return best is null ? null : new Strength(phrases.Say("strength-evidence", ("quote", Quoted(best))), best.Span);
    }

    private Strength? ClearRole(Reading reading)
    {
        var acting = reading.Account.Where(sentence => sentence.Voice.Acts).ToList();
        var best = acting.Best(sentence => sentence.Odds.Description);
        return best is null || acting.Count < reading.Account.Count * 0.4
            ? null
            : new Strength(phrases.Say("strength-role", ("quote", Quoted(best))), best.Span);
    }

    private Strength MostTelling(Reading reading)
    {
        var best = reading.Sentences.Best(sentence => sentence.Tokens.Count(IsDefinite))!;
        return new Strength(phrases.Say("strength-scene", ("quote", Quoted(best))), best.Span);
    }

    /// <summary>A name or a number.</summary>
    private static bool IsDefinite(Token token) => token.Capital || token.Kind == TokenKind.Number;

    private static string Quoted(PlacedSentence sentence) => OneLine.Excerpt(sentence.Text, LongestQuote);
}
