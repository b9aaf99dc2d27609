using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// Says which job each sentence of a draft does. The whole draft is given, because a label belongs to a sentence in
/// its place: headings above it, neighbours, lists, quotations.
/// </summary>
public interface ISentenceClassifier
{
    /// <summary>Labels every sentence, in order; the same draft gets the same answer on every machine.</summary>
    /// <param name="draft">The draft the sentences belong to.</param>
    /// <param name="sentences">Its sentences in order; may be empty.</param>
    IReadOnlyList<LabelledSentence> Classify(Draft draft, IReadOnlyList<Sentence> sentences);
}
