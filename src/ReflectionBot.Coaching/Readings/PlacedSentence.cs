using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Readings;

/// <summary>A labelled sentence with all that its place in the draft says of it.</summary>
/// <param name="Labelled">The sentence and its labels.</param>
/// <param name="Kind">What the block it stands in is on the page.</param>
/// <param name="Heading">The heading above it; null when there is none.</param>
/// <param name="Tokens">Its words and marks.</param>
/// <param name="Voice">Who acts in it.</param>
public sealed record PlacedSentence(
    LabelledSentence Labelled, BlockKind Kind, HeadingAbove? Heading, IReadOnlyList<Token> Tokens, Voice Voice)
{
    /// <summary>Where it stands in the draft's text.</summary>
    public TextSpan Span => Labelled.Span;

    /// <summary>Its own characters.</summary>
    public string Text => Labelled.Text;

    /// <summary>The most probable label.</summary>
    public SentenceLabel Label => Labelled.Label;

    /// <summary>How probable each label is.</summary>
    public LabelOdds Odds => Labelled.Odds;

    /// <summary>The job that the heading above names; null when it names none.</summary>
    public SentenceLabel? HeadingJob => Heading?.Job;

    /// <summary>How many words it has.</summary>
    public int Words { get; } = WordCounter.Count(Labelled.Text);

    /// <summary>Whether it is an entry of a list of evidence or references rather than part of the account.</summary>
    public bool IsEvidenceEntry =>
        (HeadingJob == SentenceLabel.Evidence && Label == SentenceLabel.Evidence)
        || (Kind == BlockKind.ListItem && Label == SentenceLabel.Evidence);
}
