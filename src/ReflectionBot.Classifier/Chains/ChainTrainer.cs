using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Chains;

/// <summary>Learns the weights of a chain.</summary>
internal static class ChainTrainer
{
    private const double Ridge = 1e-3;
    private const int Iterations = 60;
    private const double Tolerance = 1e-7;

    /// <summary>The chain under which the labels of <paramref name="drafts"/> are most probable.</summary>
    /// <param name="drafts">Sentences with the number of their label, from drafts that the models scoring them did not see.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="opinions">How many models score each sentence.</param>
    public static Chain Train(IReadOnlyList<(ChainSentence[] Sentences, int[] Labels)> drafts, int labels, int opinions)
    {
        var count = drafts.Sum(draft => draft.Labels.Length);
        return new Chain(labels, opinions, Lbfgs.Minimise(Loss, Chain.Size(labels, opinions), Iterations, Tolerance));

        double Loss(double[] weights, double[] gradient)
        {
            var chain = new Chain(labels, opinions, weights);
            var loss = 0.0;
            Array.Clear(gradient);
            foreach (var (sentences, gold) in drafts)
            {
                loss += Add(chain, sentences, gold, gradient);
            }

            loss /= count;
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] = (gradient[i] / count) + (Ridge * weights[i]);
                loss += 0.5 * Ridge * weights[i] * weights[i];
            }

            return loss;
        }
    }

    /// <summary>The negative logarithm of the probability of a draft's labels; its gradient is added to <paramref name="gradient"/>.</summary>
    private static double Add(Chain chain, ChainSentence[] sentences, int[] gold, double[] gradient)
    {
        var reading = new ChainReading(chain, sentences);
        var loss = reading.LogTotal;
        for (var t = 0; t < gold.Length; t++)
        {
            loss -= chain.Scores(sentences[t])[gold[t]];
            AddSentence(chain, sentences[t], reading.Marginals[t], gold[t], gradient);
            if (t > 0)
            {
                loss -= chain.Weights[chain.LinkAt(sentences[t].Link, gold[t - 1], gold[t])];
                AddPairs(chain, sentences[t].Link, reading.Pairs(t), (gold[t - 1], gold[t]), gradient);
            }
        }

        return loss;
    }

    private static void AddSentence(Chain chain, ChainSentence sentence, double[] marginal, int gold, double[] gradient)
    {
        for (var k = 0; k < marginal.Length; k++)
        {
            var error = marginal[k] - (k == gold ? 1 : 0);
            gradient[chain.BiasAt(k)] += error;
            for (var o = 0; o < sentence.Opinions.Length; o++)
            {
                gradient[o] += error * sentence.Opinions[o][k];
            }
        }
    }

    private static void AddPairs(Chain chain, SentenceLink link, double[,] pairs, (int Before, int Label) gold, double[] gradient)
    {
        for (var before = 0; before < pairs.GetLength(0); before++)
        {
            for (var k = 0; k < pairs.GetLength(1); k++)
            {
                gradient[chain.LinkAt(link, before, k)] += pairs[before, k];
            }
        }

        gradient[chain.LinkAt(link, gold.Before, gold.Label)] -= 1;
    }
}
