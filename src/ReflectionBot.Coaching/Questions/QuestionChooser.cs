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

    /// <summary>At most <see cref="Most"/> questions, most helpful first; at least one for any draft with a sentence.</summary>
    /// <param name="reading">The draft.</param>
    /// <param name="guideline">The guideline whose questions are asked.</param>
    /// <param name="flags">The flags raised on the draft.</param>
    public static IReadOnlyList<Question> Choose(Reading reading, Guideline guideline, IReadOnlyList<Flag> flags)
    {
        var questions = new List<Question>(Most);
        var pinned = new bool[reading.Sentences.Count];
        foreach (var candidate in Candidates(reading, guideline, flags))
        {
            if (questions.Count < Most && QuestionPin.For(candidate, reading, flags, pinned) is { } about)
            {
                pinned[about] = true;
                questions.Add(new Question(candidate.Text, candidate.Address, reading.Sentences[about].Span));
            }
        }

        return questions;
    }

    private static IEnumerable<GuidelineQuestion> Candidates(Reading reading, Guideline guideline, IReadOnlyList<Flag> flags)
    {
        var ofSection = reading.Section?.Questions ?? [];
        var demanded = ofSection.Where(question => IsCalledForAlone(question, flags));
        var answers = reading.Assessed ? FaintestFirst(reading, guideline) : [];
        var reflective = answers.Where(answer => answer.Odds < Answered).Select(answer => answer.Question).ToList();
        var called = flags.Select(flag => guideline.Questions.FirstOrDefault(
            question => question.Asks is null && question.Flags.Contains(flag.Code))).OfType<GuidelineQuestion>();
        var others = reading.Assessed ? answers.Take(1).Select(answer => answer.Question) : ofSection;
        return [.. demanded.Take(1).Concat(reflective.Take(2)).Concat(called).Concat(reflective).Concat(others).DistinctBy(question => question.Address)];
    }

    /// <summary>Whether a flag calls for this question and for little else: not only for reflection in general.</summary>
    private static bool IsCalledForAlone(GuidelineQuestion question, IReadOnlyList<Flag> flags) =>
        flags.Any(flag => question.Flags.Contains(flag.Code) && flag.Code is not ("missing-reflection" or "thin-reflection"));

    /// <summary>The reflective questions, the least answered first: what a draft that answers all four could deepen.</summary>
    private static IReadOnlyList<Answer> FaintestFirst(Reading reading, Guideline guideline) =>
    [
        .. guideline.Questions.Where(question => question.Asks is not null)
            .Select(question => new Answer(question, BestAnswer(reading, question.Asks!.Value)))
            .Order(Comparer<Answer>.Create((one, other) => one.Odds.CompareTo(other.Odds))),
    ];

    private static double BestAnswer(Reading reading, ReflectiveQuestion asks)
    {
        var best = 0.0;
        foreach (var sentence in reading.Sentences)
        {
            best = Math.Max(best, sentence.Labelled.Answers[asks]);
        }

        return best;
    }

    /// <param name="Question">A reflective question.</param>
    /// <param name="Odds">How probable it is that the sentence which answers it best does answer it.</param>
    private sealed record Answer(GuidelineQuestion Question, double Odds);
}
