using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Questions;

/// <summary>Finds the sentence of a draft that a question is best asked about.</summary>
internal static class QuestionPin
{
    /// <summary>A shorter sentence seldom stands on its own when it is quoted.</summary>
    private const int ShortestQuotable = 6;

    /// <summary>
    /// The number of the sentence for <paramref name="question"/>, none of those <paramref name="taken"/>; null when none
    /// is left.
    /// </summary>
    public static int? For(GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags, bool[] taken)
    {
        var flagged = Flagged(question, reading, flags);
        int? best = null;
        var highest = double.NegativeInfinity;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var fit = taken[i] ? double.NegativeInfinity : Fit(question, reading, i, flagged[i]);
            if (fit > highest)
            {
                (best, highest) = (i, fit);
            }
        }

        return best;
    }

    /// <summary>For every sentence, whether a flag that the question speaks to rests on something in it.</summary>
    private static bool[] Flagged(GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags)
    {
        var flagged = new bool[reading.Sentences.Count];
        foreach (var flag in flags.Where(flag => question.Flags.Contains(flag.Code)))
        {
            for (var i = 0; i < flag.Spans.Count; i++)
            {
                if (reading.SentenceAround(flag.Spans[i]) is { } sentence)
                {
                    flagged[sentence] = true;
                }
            }
        }

        return flagged;
    }

    /// <summary>How well the question suits the sentence; only the order of the figures means anything.</summary>
    private static double Fit(GuidelineQuestion question, Reading reading, int index, bool flagged)
    {
        var sentence = reading.Sentences[index];
        var fit = flagged && question.Asks is null ? 4.0 : 0.0;
        fit += sentence.Words >= ShortestQuotable ? 1 : 0;
        fit += sentence.IsEvidenceEntry ? -2 : 0;
        fit += question.Asks is { } asks ? ReflectiveFit(asks, reading, index) : sentence.Voice.Acts ? 0.5 : 0;
        return fit;
    }

    /// <summary>What was done and has no thought beside it yet; each question looks for its own matter.</summary>
    private static double ReflectiveFit(ReflectiveQuestion asks, Reading reading, int index)
    {
        var sentence = reading.Sentences[index];
        var fit = sentence.Odds.Description + (sentence.Voice.Acts ? 1 : 0) - ThoughtAfter(reading, index);
        return fit + asks switch
        {
            ReflectiveQuestion.Impact => sentence.SpeaksOfPeople() ? 1 : 0,
            ReflectiveQuestion.Differently or ReflectiveQuestion.WentWell => sentence.SpeaksOfTrouble() ? 1 : 0,
            _ => sentence.SpeaksOfPeople() || sentence.SpeaksOfTrouble() ? 0.25 : 0,
        };
    }

    /// <summary>How probable it is that the next sentence of the same block is already a reflection.</summary>
    private static double ThoughtAfter(Reading reading, int index) =>
        index + 1 < reading.Sentences.Count
        && reading.Sentences[index + 1].Labelled.Sentence.Block == reading.Sentences[index].Labelled.Sentence.Block
            ? reading.Sentences[index + 1].Odds.Reflection
            : 0;
}
