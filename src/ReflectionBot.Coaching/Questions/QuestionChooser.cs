using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Questions;

/// <summary>
/// Chooses what to ask: the guideline's questions that the draft does not answer yet, each pinned to a sentence of its
/// own. What the section itself demands comes first, then the reflective questions, then what other flags call for.
/// </summary>
public static class QuestionChooser
{
    /// <summary>More than three at once are not answered; the next three come with the next draft.</summary>
    public const int Most = 3;

    /// <summary>A reflective question whose best answer in the draft is this probable counts as answered.</summary>
    private const double Answered = 0.5;

    /// <summary>At most <see cref="Most"/> questions, most helpful first; at least one for any draft with a sentence, unless
    /// assessors do not judge its section and the guideline asks nothing of it (the confirmation).</summary>
    /// <param name="reading">The draft.</param>
    /// <param name="guideline">The guideline whose questions are asked.</param>
    /// <param name="flags">The flags raised on the draft.</param>
    /// <param name="settled">The addresses of questions not to ask; when all are, the draft gets none.</param>
    public static IReadOnlyList<Question> Choose(
        Reading reading, Guideline guideline, IReadOnlyList<Flag> flags, IReadOnlySet<string> settled)
    {
        var questions = new List<Question>(Most);
        var pinned = new HashSet<string>(); // by text: a repeated sentence is asked about once
        foreach (var candidate in Candidates(reading, guideline, flags))
        {
            if (questions.Count < Most && !settled.Contains(candidate.Address) && QuestionPin.For(candidate, reading, flags, pinned) is { } about)
            {
                pinned.Add(about.Of(reading.Draft.Text));
                questions.Add(new Question(candidate.Text, candidate.Address, about));
            }
        }

        return questions;
    }

    private static IEnumerable<GuidelineQuestion> Candidates(Reading reading, Guideline guideline, IReadOnlyList<Flag> flags)
    {
        var ofSection = reading.Section?.Questions ?? [];
        var demanded = ofSection.Where(question => IsCalledForAlone(question, flags)).Take(1);
        var reflective = reading.Assessed ? Unanswered(reading, guideline).ToList() : [];
        var called = flags.Select(flag => guideline.Questions.FirstOrDefault(
            question => question.Asks is null && question.Flags.Contains(flag.Code))).OfType<GuidelineQuestion>();
        var unsaid = ofSection.Where(question => IsUnsaid(question, reading));
        var others = reading.Assessed ? MostNearlyAnswered(reading, guideline) : ofSection;
        IEnumerable<GuidelineQuestion> all =
            [.. demanded, .. reflective.Take(Most - 1), .. called, .. unsaid, .. reflective, .. others];
        return all.DistinctBy(question => question.Address);
    }

    /// <summary>Whether the draft has none of the words that the question can do without.</summary>
    private static bool IsUnsaid(GuidelineQuestion question, Reading reading) =>
        question.Unless.Count > 0
        && !reading.Sentences.Any(sentence => sentence.Tokens.Any(token => question.Unless.Contains(token.Text)));

    /// <summary>Whether a flag calls for this question and for little else: not only for reflection in general.</summary>
    private static bool IsCalledForAlone(GuidelineQuestion question, IReadOnlyList<Flag> flags) =>
        flags.Any(flag => question.Flags.Contains(flag.Code) && flag.Code is not ("missing-reflection" or "thin-reflection"));

    /// <summary>The reflective questions the draft does not answer, first those it has the best sentence to ask about.</summary>
    private static IEnumerable<GuidelineQuestion> Unanswered(Reading reading, Guideline guideline) => Ranked(
        guideline.Questions.Where(question => question.Asks is { } asks && BestAnswer(reading, asks) < Answered),
        question => QuestionPin.BestFit(question, reading));

    /// <summary>For a draft that answers all four: the one whose answer is the faintest, as something to deepen.</summary>
    private static IEnumerable<GuidelineQuestion> MostNearlyAnswered(Reading reading, Guideline guideline) => Ranked(
        guideline.Questions.Where(question => question.Asks is not null),
        question => -BestAnswer(reading, question.Asks!.Value))
        .Take(1);

    /// <summary>The questions with the highest <paramref name="merit"/> first, equals in the guideline's order.</summary>
    private static IEnumerable<GuidelineQuestion> Ranked(
        IEnumerable<GuidelineQuestion> questions, Func<GuidelineQuestion, double> merit) => questions
        .Select(question => new Candidate(question, merit(question)))
        .Order(Comparer<Candidate>.Create((one, other) => other.Merit.CompareTo(one.Merit)))
        .Select(candidate => candidate.Question);

    private static double BestAnswer(Reading reading, ReflectiveQuestion asks)
    {
        var best = 0.0;
        foreach (var sentence in reading.Sentences)
        {
            best = Math.Max(best, sentence.Labelled.Answers[asks]);
        }

        return best;
    }

    private sealed record Candidate(GuidelineQuestion Question, double Merit);
}
