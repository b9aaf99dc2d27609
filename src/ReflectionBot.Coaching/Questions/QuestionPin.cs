using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Questions;

/// <summary>Finds the sentence of a draft that a question is best asked about.</summary>
internal static class QuestionPin
{
    /// <summary>A shorter sentence seldom stands on its own when it is quoted.</summary>
    private const int ShortestQuotable = 7;

    /// <summary>More than all that can speak for an entry of an evidence list; only a flag that rests on it asks about one.</summary>
    private const int OfEvidenceEntry = -10;

    /// <summary>The sentence for <paramref name="question"/>, whose text is none of <paramref name="taken"/>; null when none is left.</summary>
    public static TextSpan? For(
        GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags, IReadOnlySet<string> taken)
    {
        var rested = RestedOn(question, reading, flags);
        PlacedSentence? best = null;
        var highest = double.NegativeInfinity;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            var fit = Fit(question, reading, i, rested[i]);
            if (fit > highest && !taken.Contains(sentence.Text))
            {
                (best, highest) = (sentence, fit);
            }
        }

        return best?.Span;
    }

    /// <summary>How well <paramref name="question"/> suits the sentence it suits best; higher is better.</summary>
    public static double BestFit(GuidelineQuestion question, Reading reading)
    {
        var best = double.NegativeInfinity;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            best = Math.Max(best, Fit(question, reading, i, rests: false));
        }

        return best;
    }

    /// <summary>For every sentence, whether a flag that the question speaks to rests on it; a reflective question looks for its own.</summary>
    private static bool[] RestedOn(GuidelineQuestion question, Reading reading, IReadOnlyList<Flag> flags)
    {
        var rested = new bool[reading.Sentences.Count];
        foreach (var flag in flags.Where(flag => question.Asks is null && question.Flags.Contains(flag.Code)))
        {
            for (var i = 0; i < flag.Spans.Count; i++)
            {
                if (reading.SentenceAt(flag.Spans[i].Start) is { } sentence)
                {
                    rested[sentence] = true;
                }
            }
        }

        return rested;
    }

    /// <summary>How well the question suits the sentence; only the order of the figures means anything.</summary>
    private static double Fit(GuidelineQuestion question, Reading reading, int index, bool rests)
    {
        var sentence = reading.Sentences[index];
        double fit = rests ? 4 : sentence.IsEvidenceEntry ? OfEvidenceEntry : 0;
        fit += sentence.Words >= ShortestQuotable ? 1 : 0;
        fit -= sentence.Tokens.Any(token => token.Kind == TokenKind.Address) ? 2 : 0; // a quotation may be shown to others
        fit += question.Asks is { } asks ? ReflectiveFit(asks, reading, index) : sentence.Voice.Acts ? 0.5 : 0;
        return fit;
    }

    /// <summary>What was done and has no thought beside it yet; each question looks for its own matter.</summary>
    private static double ReflectiveFit(ReflectiveQuestion asks, Reading reading, int index)
    {
        var sentence = reading.Sentences[index];
        var doing = Doing(sentence.Voice);
        var matter = asks switch
        {
            ReflectiveQuestion.Impact => sentence.SpeaksOfPeople() ? 0.9 : 0,
            ReflectiveQuestion.Differently => sentence.SpeaksOfTrouble() ? 0.9 : 0,
            ReflectiveQuestion.WentWell => sentence.SpeaksOfTrouble() ? 1 : 0.25,
            _ => 0.5,
        };
        return doing + (doing > 0 ? matter : 0) + sentence.Odds.Description - ThoughtAfter(reading, index) - Scene(reading, index);
    }

    /// <summary>The first sentences say who and where; there is little to ask about them yet.</summary>
    private static double Scene(Reading reading, int index) =>
        index == 0 ? 1 : 0.5 * (1 - ((double)index / reading.Sentences.Count));

    /// <summary>Work that somebody did is worth a question, the writer's own before a group's.</summary>
    private static double Doing(Voice voice) => voice.Acts ? 1.5 : voice.WeAct ? 1.25 : voice.Passive ? 0.5 : 0;

    /// <summary>How probable it is that the next sentence of the same block is already a reflection.</summary>
    private static double ThoughtAfter(Reading reading, int index) =>
        index + 1 < reading.Sentences.Count
        && reading.Sentences[index + 1].Labelled.Sentence.Block == reading.Sentences[index].Labelled.Sentence.Block
            ? reading.Sentences[index + 1].Odds.Reflection
            : 0;
}
