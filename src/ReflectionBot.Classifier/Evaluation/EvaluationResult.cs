namespace ReflectionBot.Classifier.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Sentences">Every sentence with both labels, in the corpus's order.</param>
/// <param name="Labels">How well labels were found.</param>
/// <param name="Flags">How well flags were raised; null for a corpus without flags.</param>
public sealed record EvaluationResult(IReadOnlyList<ScoredSentence> Sentences, LabelReport Labels, FlagReport? Flags)
{
    /// <summary>The sentences whose label is wrong, the surest mistakes first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ScoredSentence> WorstMistakes(int most) =>
        [.. Sentences.Where(sentence => sentence.Gold != sentence.Predicted).OrderByDescending(sentence => sentence.Confidence).Take(most)];
}
