using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Chains;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>A small chain and a short draft, with every way to label it, one by one.</summary>
internal sealed record ChainCase(int Labels, Chain Chain, ChainSentence[] Sentences)
{
    public static Arbitrary<ChainCase> Any { get; } = Arb.From(
        from labels in Gen.Choose(2, 4)
        from opinions in Gen.Choose(1, 2)
        from length in Gen.Choose(1, 5)
        from weights in Number.ArrayOf(Chain.Size(labels, opinions))
        from scores in Number.ArrayOf(length * opinions * labels)
        from links in Gen.Elements(Enum.GetValues<SentenceLink>()).ArrayOf(length)
        select new ChainCase(labels, new Chain(labels, opinions, weights), SentencesOf(labels, opinions, scores, links)));

    private static Gen<double> Number => Gen.Choose(-3000, 3000).Select(thousandths => thousandths / 1000.0);

    /// <summary>All ways to label the draft, each with how well it fits.</summary>
    public IEnumerable<(int[] Path, double Fit)> Ways()
    {
        var ways = (int)Math.Pow(Labels, Sentences.Length);
        for (var way = 0; way < ways; way++)
        {
            var path = new int[Sentences.Length];
            for (var (t, left) = (0, way); t < path.Length; t++, left /= Labels)
            {
                path[t] = left % Labels;
            }

            yield return (path, Math.Exp(ScoreOf(path)));
        }
    }

    /// <summary>The sum of the weights that a way to label the draft meets, in the order the constructor of a chain takes them.</summary>
    public double ScoreOf(int[] path)
    {
        var opinions = Sentences[0].Opinions.Length;
        var (weights, links) = (Chain.Weights, opinions + Labels);
        var score = 0.0;
        for (var t = 0; t < path.Length; t++)
        {
            score += weights[opinions + path[t]];
            score += Sentences[t].Opinions.Select((opinion, o) => weights[o] * opinion[path[t]]).Sum();
            score += t == 0 ? 0 : weights[links + ((int)Sentences[t].Link * Labels * Labels) + (path[t - 1] * Labels) + path[t]];
        }

        return score;
    }

    private static ChainSentence[] SentencesOf(int labels, int opinions, double[] scores, SentenceLink[] links) =>
    [
        .. scores.Chunk(opinions * labels).Select((chunk, t) => new ChainSentence([.. chunk.Chunk(labels)], links[t])),
    ];
}
