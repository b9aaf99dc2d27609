using ReflectionBot.Classifier.Chains;

namespace ReflectionBot.Classifier.Tests.Chains;

public class ChainTests
{
    [Fact]
    public void Untrained_AnyDraft_IsTheSoftmaxOfTheMeanOpinion()
    {
        ChainSentence[] draft =
        [
            new([[1, -2, 0.5], [3, 0, -1]], SentenceLink.Paragraph),
            new([[0, 0, 0], [0.2, -7, 4]], SentenceLink.NewHeading),
            new([[-3, 2, 2], [1, 1, 1]], SentenceLink.ListItem),
        ];

        var read = Chain.Untrained(labels: 3, opinions: 2).Read(draft);

        for (var t = 0; t < draft.Length; t++)
        {
            var (linear, network) = (draft[t].Opinions[0], draft[t].Opinions[1]);
            double[] odds = [.. linear.Zip(network, (a, b) => Math.Exp((a + b) / 2))];
            for (var k = 0; k < odds.Length; k++)
            {
                read[t][k].ShouldBe(odds[k] / odds.Sum(), 1e-12);
            }
        }
    }

    [Fact]
    public void Weights_AtEveryPlace_AreUsedOnce()
    {
        const int labels = 3;
        const int opinions = 2;
        var chain = Chain.Untrained(labels, opinions);
        var places = Enumerable.Range(0, opinions).Concat(Enumerable.Range(0, labels).Select(chain.BiasAt)).ToList();
        foreach (var link in Enum.GetValues<SentenceLink>())
        {
            places.AddRange(Enumerable.Range(0, labels * labels).Select(pair => chain.LinkAt(link, pair / labels, pair % labels)));
        }

        places.Order().ShouldBe(Enumerable.Range(0, Chain.Size(labels, opinions)));
        chain.Weights.Length.ShouldBe(places.Count);
    }
}
