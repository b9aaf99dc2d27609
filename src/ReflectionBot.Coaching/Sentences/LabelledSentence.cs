using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>A sentence and what the classifier makes of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Odds">How probable each label is.</param>
/// <param name="Answers">How probable it is that the sentence answers each reflective question.</param>
public sealed record LabelledSentence(Sentence Sentence, LabelOdds Odds, AnswerOdds Answers)
{
    /// <summary>The most probable label.</summary>
    public SentenceLabel Label => Odds.Label;

    /// <summary>The probability of <see cref="Label"/>.</summary>
    public double Confidence => Odds.Confidence;

    /// <summary>The sentence's own characters.</summary>
    public string Text => Sentence.Text;

    /// <summary>Where the sentence stands in the draft's text.</summary>
    public TextSpan Span => Sentence.Span;
}
