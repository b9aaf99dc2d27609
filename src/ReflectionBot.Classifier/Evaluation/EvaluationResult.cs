using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Sentences">Every sentence with what people and the model said of it, in the corpus's order; at least one.</param>
/// <param name="Flags">How well flags were raised; null for a corpus without flags.</param>
public sealed record EvaluationResult(IReadOnlyList<ScoredSentence> Sentences, FlagReport? Flags)
{
    /// <summary>How well labels were found.</summary>
    public LabelReport Labels { get; } = LabelsOf(Sentences);

    /// <summary>How far the confidence in those labels can be believed.</summary>
    public ConfidenceReport Confidence { get; } = new(Sentences);

    /// <summary>
    /// How well it was found which reflective question a sentence answers, <c>none</c> included; null when people name no
    /// question or the model knows none. Sentences scored by a model that knows none are not counted.
    /// </summary>
    public LabelReport? Answers { get; } = AnswersOf(Sentences);

    /// <summary>A score for every file with a sentence, in the corpus's order; files of one name count as one.</summary>
    public IReadOnlyList<FileScore> Files { get; } =
        [.. Sentences.GroupBy(sentence => sentence.File).Select(file => new FileScore(file.Key, LabelsOf(file)))];

    /// <summary>The sentences whose label is wrong, the surest mistakes first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ScoredSentence> WorstMistakes(int most) =>
        [.. Sentences.Where(sentence => sentence.Gold != sentence.Predicted).OrderByDescending(sentence => sentence.Confidence).Take(most)];

    private static LabelReport LabelsOf(IEnumerable<ScoredSentence> sentences) =>
        new([.. sentences.Select(sentence => (sentence.Gold, sentence.Predicted))]);

    private static LabelReport? AnswersOf(IEnumerable<ScoredSentence> sentences)
    {
        var told = sentences.Where(sentence => sentence.PredictedAnswer is not null)
            .Select(sentence => (Gold: sentence.GoldAnswer, Predicted: sentence.PredictedAnswer!))
            .ToList();
        var none = LabelNames.Of((ReflectiveQuestion?)null);
        return told.Exists(sentence => sentence.Gold != none) ? new LabelReport(told) : null;
    }
}
