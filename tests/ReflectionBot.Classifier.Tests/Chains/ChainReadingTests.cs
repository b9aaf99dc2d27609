using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Chains;

public class ChainReadingTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_probability_of_a_label_is_the_share_of_all_ways_that_have_it() => Holds(chain =>
    {
        var (ways, total) = Ways(chain);
        var marginals = new ChainReading(chain.Chain, chain.Sentences).Marginals;
        for (var t = 0; t < chain.Sentences.Length; t++)
        {
            marginals[t].Sum().ShouldBe(1, 1e-12);
            for (var k = 0; k < chain.Labels; k++)
            {
                marginals[t][k].ShouldBe(ways.Where(way => way.Path[t] == k).Sum(way => way.Fit) / total, Tolerance);
            }
        }
    });

    [Fact]
    public void The_probability_of_a_pair_is_the_share_of_all_ways_that_have_it() => Holds(chain =>
    {
        var (ways, total) = Ways(chain);
        var reading = new ChainReading(chain.Chain, chain.Sentences);
        for (var t = 1; t < chain.Sentences.Length; t++)
        {
            var pairs = reading.Pairs(t);
            for (var before = 0; before < chain.Labels; before++)
            {
                for (var k = 0; k < chain.Labels; k++)
                {
                    var having = ways.Where(way => way.Path[t - 1] == before && way.Path[t] == k);
                    pairs[before, k].ShouldBe(having.Sum(way => way.Fit) / total, Tolerance);
                }
            }
        }
    });

    [Fact]
    public void The_total_is_the_sum_over_all_ways() => Holds(chain =>
        new ChainReading(chain.Chain, chain.Sentences).LogTotal.ShouldBe(Math.Log(Ways(chain).Total), Tolerance));

    [Fact]
    public void How_the_first_sentence_follows_means_nothing() => Holds(chain =>
    {
        var read = chain.Chain.Read(chain.Sentences);
        foreach (var link in Enum.GetValues<SentenceLink>())
        {
            chain.Chain.Read([chain.Sentences[0] with { Link = link }, .. chain.Sentences[1..]]).ShouldBe(read);
        }
    });

    [Fact]
    public void A_draft_without_sentences_has_one_way_to_label_it()
    {
        var reading = new ChainReading(Chain.Untrained(3, 2), []);

        reading.Marginals.ShouldBeEmpty();
        reading.LogTotal.ShouldBe(0);
    }

    private static (List<(int[] Path, double Fit)> Ways, double Total) Ways(ChainCase chain)
    {
        var ways = chain.Ways().ToList();
        return (ways, ways.Sum(way => way.Fit));
    }

    private static void Holds(Action<ChainCase> property) => Prop.ForAll(ChainCase.Any, property).QuickCheckThrowOnFailure();
}
