namespace ReflectionBot.Classifier.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Sentences">Every sentence with what people and the model said of it, in the corpus's order; at least one.</param>
/// <param name="Flags">How well flags were raised; null for a corpus without flags.</param>
public sealed record EvaluationResult(IReadOnlyList<ScoredSentence> Sentences, FlagReport? Flags)
{
    /// <summary>How well labels were found.</summary>
    public LabelReport Labels { get; } = new([.. Sentences.Select(sentence => (sentence.Gold, sentence.Predicted))]);

    /// <summary>How far the confidence in those labels can be believed.</summary>
    public ConfidenceReport Confidence { get; } = new(Sentences);

    /// <summary>The sentences whose label is wrong, the surest mistakes first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ScoredSentence> WorstMistakes(int most) =>
        [.. Sentences.Where(sentence => sentence.Gold != sentence.Predicted).OrderByDescending(sentence => sentence.Confidence).Take(most)];
}
