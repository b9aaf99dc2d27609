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

    /// <summary>More than all that can speak for an entry of an evidence list; only a flag that rests on it asks about one.</summary>
    private const int OfEvidenceEntry = -8;

    /// <summary>The sentence for <paramref name="question"/>, none of <paramref name="taken"/>; null when none is left.</summary>
    public static TextSpan? For(
        GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags, IReadOnlySet<TextSpan> taken)
    {
        var rested = RestedOn(question, flags);
        var next = 0;
        PlacedSentence? best = null;
        var highest = double.NegativeInfinity;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            while (next < rested.Length && rested[next] < sentence.Span.Start)
            {
                next++;
            }

            var rests = next < rested.Length && rested[next] < sentence.Span.End;
            var fit = Fit(question, reading, i, rests);
            if (fit > highest && !taken.Contains(sentence.Span))
            {
                (best, highest) = (sentence, fit);
            }
        }

        return best?.Span;
    }

    /// <summary>Where the sentences and words begin that the flags it speaks to rest on; a reflective question looks for its own.</summary>
    private static int[] RestedOn(GuidelineQuestion question, IReadOnlyList<Flag> flags) => question.Asks is not null
        ? []
        : [.. flags.Where(flag => question.Flags.Contains(flag.Code)).SelectMany(flag => flag.Spans).Select(span => span.Start).Order()];

    /// <summary>How well the question suits the sentence; only the order of the figures means anything.</summary>
    private static double Fit(GuidelineQuestion question, Reading reading, int index, bool rests)
    {
        var sentence = reading.Sentences[index];
        double fit = rests ? 4 : sentence.IsEvidenceEntry ? OfEvidenceEntry : 0;
        fit += sentence.Words >= ShortestQuotable ? 1 : 0;
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
