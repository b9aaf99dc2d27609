namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How well labels were found: figures as the design's <c>evaluate</c> reports them.</summary>
public sealed class LabelReport
{
    /// <summary>Counts how sentences were labelled.</summary>
    /// <param name="sentences">For every sentence the label people gave it and the one the model gave it; at least one.</param>
    public LabelReport(IReadOnlyList<(string Gold, string Predicted)> sentences)
    {
        Labels = [.. sentences.SelectMany(sentence => new[] { sentence.Gold, sentence.Predicted }).Distinct().Order(StringComparer.Ordinal)];
        Confusion = new int[Labels.Count, Labels.Count];
        var number = Labels.Index().ToDictionary(label => label.Item, label => label.Index);
        foreach (var (gold, predicted) in sentences)
        {
            Confusion[number[gold], number[predicted]]++;
        }

        Total = sentences.Count;
        Scores = [.. Labels.Select((label, k) => LabelScore.Of(label, Confusion[k, k], Called(k), Support(k)))];
    }

    /// <summary>The labels that people or the model gave, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How often each label of people (first index) was given each label by the model (second).</summary>
    public int[,] Confusion { get; }

    /// <summary>How many sentences there are.</summary>
    public int Total { get; }

    /// <summary>A score for every label, in the order of <see cref="Labels"/>.</summary>
    public IReadOnlyList<LabelScore> Scores { get; }

    /// <summary>The share of sentences labelled as people did.</summary>
    public double Accuracy => (double)Enumerable.Range(0, Labels.Count).Sum(k => Confusion[k, k]) / Total;

    /// <summary>The mean of the labels' F1, every label counting the same.</summary>
    public double MacroF1 => Scores.Average(score => score.F1);

    /// <summary>
    /// Agreement beyond what the labels' frequencies alone would give (Cohen 1960, doi:10.1177/001316446002000104): 1 for
    /// wholly, 0 for chance; 1 when there is only one label.
    /// </summary>
    public double Kappa
    {
        get
        {
            var chance = Enumerable.Range(0, Labels.Count).Sum(k => (double)Support(k) * Called(k)) / ((double)Total * Total);
            return chance >= 1 ? 1 : (Accuracy - chance) / (1 - chance);
        }
    }

    private int Support(int gold) => Enumerable.Range(0, Labels.Count).Sum(k => Confusion[gold, k]);

    private int Called(int predicted) => Enumerable.Range(0, Labels.Count).Sum(k => Confusion[k, predicted]);
}
