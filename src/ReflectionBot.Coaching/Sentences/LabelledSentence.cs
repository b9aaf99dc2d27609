using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>A sentence and what the classifier makes of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Odds">How probable each label is.</param>
/// <param name="Answers">How probable it is that the sentence answers each reflective question.</param>
public sealed record LabelledSentence(Sentence Sentence, LabelOdds Odds, AnswerOdds Answers)
{
    /// <summary>Below this the reader is told that the label is not sure: of such labels about two in five are wrong.</summary>
    public const double UnsureBelow = 0.7;

    /// <summary>
    /// The words that spoke most for <see cref="Label"/>, at most three places inside the sentence, counted in the draft's text, in
    /// its order and apart from each other; none when no words of the sentence itself decided.
    /// </summary>
    public IReadOnlyList<TextSpan> Because { get; init; } = [];

    /// <summary>The most probable label.</summary>
    public SentenceLabel Label => Odds.Label;

    /// <summary>The probability of <see cref="Label"/>.</summary>
    public double Confidence => Odds.Confidence;

    /// <summary>Whether the classifier is not sure of <see cref="Label"/>.</summary>
    public bool IsUnsure => Confidence < UnsureBelow;

    /// <summary>The sentence's own characters.</summary>
    public string Text => Sentence.Text;

    /// <summary>Where the sentence stands in the draft's text.</summary>
    public TextSpan Span => Sentence.Span;
}
