using ReflectionBot.Coaching.Drafts;
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

    /// <summary>The sentence for <paramref name="question"/>, none of <paramref name="taken"/>; null when none is left.</summary>
    public static TextSpan? For(
        GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags, IReadOnlySet<TextSpan> taken)
    {
        var rested = flags.Where(flag => question.Flags.Contains(flag.Code)).SelectMany(flag => flag.Spans).ToList();
        PlacedSentence? best = null;
        var highest = double.NegativeInfinity;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            var fit = taken.Contains(sentence.Span) ? double.NegativeInfinity : Fit(question, reading, i, rested);
            if (fit > highest)
            {
                (best, highest) = (sentence, fit);
            }
        }

        return best?.Span;
    }

    /// <summary>How well the question suits the sentence; only the order of the figures means anything.</summary>
    private static double Fit(GuidelineQuestion question, Reading reading, int index, List<TextSpan> rested)
    {
        var sentence = reading.Sentences[index];
        var fit = rested.Exists(span => sentence.Span.Contains(span)) && question.Asks is null ? 4.0 : 0.0;
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
