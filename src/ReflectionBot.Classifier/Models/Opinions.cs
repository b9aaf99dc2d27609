using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Models;

/// <summary>Models that each have an opinion of every sentence.</summary>
/// <param name="Linear">Reads words and cues.</param>
/// <param name="Networks">Read meaning; their scores count as one opinion. May be empty.</param>
internal sealed record Opinions(Head Linear, SentenceNetwork[] Networks)
{
    /// <summary>How many opinions there are of a sentence.</summary>
    public int Count => Networks.Length > 0 ? 2 : 1;

    /// <summary>What the models make of the sentences of a draft, in order.</summary>
    public ChainSentence[] Of(DraftFeatures draft)
    {
        var sentences = new ChainSentence[draft.Vectors.Length];
        var read = Array.ConvertAll(Networks, network => network.Read(draft.Inputs));
        for (var i = 0; i < sentences.Length; i++)
        {
            var linear = Linear.Scores(draft.Vectors[i]);
            sentences[i] = new ChainSentence(read.Length > 0 ? [linear, MeanOf(read, i, linear.Length)] : [linear], draft.Links[i]);
        }

        return sentences;
    }

    private static double[] MeanOf(float[][][] read, int sentence, int labels)
    {
        var mean = new double[labels];
        foreach (var network in read)
        {
            for (var k = 0; k < labels; k++)
            {
                mean[k] += network[sentence][k] / (double)read.Length;
            }
        }

        return mean;
    }
}
