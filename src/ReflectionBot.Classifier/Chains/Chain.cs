namespace ReflectionBot.Classifier.Chains;

/// <summary>
/// Joins what several models make of each sentence with what they make of its neighbours: a linear-chain conditional random
/// field (Lafferty, McCallum and Pereira 2001). Labels come in runs, and the models err differently. Its weights are learnt on
/// drafts that the models did not see, so that its probabilities are honest.
/// </summary>
internal sealed class Chain
{
    public const int Links = 4;

    private readonly int _labels;
    private readonly int _opinions;

    /// <summary>A chain with the weights given.</summary>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="opinions">How many models score each sentence.</param>
    /// <param name="weights">One for each model, one for each label, and for each link one for each pair of labels.</param>
    public Chain(int labels, int opinions, double[] weights)
    {
        (_labels, _opinions, Weights) = (labels, opinions, weights);
    }

    /// <summary>All weights, in the order that the constructor takes.</summary>
    public double[] Weights { get; }

    /// <summary>A chain that trusts all models the same and no neighbour.</summary>
    public static Chain Untrained(int labels, int opinions)
    {
        var weights = new double[Size(labels, opinions)];
        weights.AsSpan(0, opinions).Fill(1.0 / opinions);
        return new Chain(labels, opinions, weights);
    }

    /// <summary>How many weights a chain has.</summary>
    public static int Size(int labels, int opinions) => opinions + labels + (Links * labels * labels);

    /// <summary>The probability of every label for every sentence of a draft.</summary>
    public double[][] Read(IReadOnlyList<ChainSentence> sentences) => new ChainReading(this, sentences).Marginals;

    /// <summary>Where the weight of <paramref name="label"/> stands.</summary>
    public int BiasAt(int label) => _opinions + label;

    /// <summary>Where the weight of <paramref name="label"/> after <paramref name="before"/> stands.</summary>
    public int LinkAt(SentenceLink link, int before, int label) =>
        _opinions + _labels + ((((int)link * _labels) + before) * _labels) + label;

    /// <summary>How well each label fits a sentence by itself.</summary>
    public double[] Scores(ChainSentence sentence)
    {
        var scores = new double[_labels];
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = Weights[BiasAt(k)];
            for (var o = 0; o < sentence.Opinions.Length; o++)
            {
                scores[k] += Weights[o] * sentence.Opinions[o][k];
            }
        }

        return scores;
    }
}
