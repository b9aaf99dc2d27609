using ReflectionBot.Classifier.Chains;

namespace ReflectionBot.Classifier.Tests.Chains;

/// <summary>A draft so long, and scores so far apart, that products of probabilities would leave the range of numbers.</summary>
public class LongDraftTests
{
    private const int Sentences = 20_000;
    private const int Labels = 3;

    private static readonly Chain Chain = SomeChain(new Random(1));
    private static readonly ChainSentence[] Draft = SomeDraft(new Random(2));
    private static readonly ChainReading Reading = new(Chain, Draft);

    [Fact]
    public void Probabilities_stay_probabilities()
    {
        Reading.Marginals.Length.ShouldBe(Sentences);
        Reading.Marginals.ShouldAllBe(marginal =>
            marginal.Min() >= 0 && marginal.Max() <= 1 && Math.Abs(marginal.Sum() - 1) < 1e-12);
    }

    [Fact]
    public void Pairs_add_up_to_the_probabilities_of_both_their_labels()
    {
        for (var t = 1; t < Sentences; t += 17)
        {
            var pairs = Reading.Pairs(t);
            for (var k = 0; k < Labels; k++)
            {
                (pairs[k, 0] + pairs[k, 1] + pairs[k, 2]).ShouldBe(Reading.Marginals[t - 1][k], 1e-9);
                (pairs[0, k] + pairs[1, k] + pairs[2, k]).ShouldBe(Reading.Marginals[t][k], 1e-9);
            }
        }
    }

    /// <summary>The same sum again, in logarithms.</summary>
    [Fact]
    public void The_total_is_still_exact()
    {
        var logs = Chain.Scores(Draft[0]);
        foreach (var sentence in Draft[1..])
        {
            var (before, fits) = (logs, Chain.Scores(sentence));
            logs = [.. fits.Select((fit, k) => fit + LogSum(before.Select((log, b) => log + Chain.Weights[Chain.LinkAt(sentence.Link, b, k)])))];
        }

        var expected = LogSum(logs);

        double.IsFinite(Reading.LogTotal).ShouldBeTrue();
        (Reading.LogTotal / expected).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Scores_that_leave_no_doubt_are_believed()
    {
        var sure = Chain.Untrained(Labels, 1).Read([.. Enumerable.Range(0, Sentences).Select(t => Sure(t % Labels))]);

        Enumerable.Range(0, Sentences).ShouldAllBe(t => sure[t][t % Labels] > 1 - 1e-12);
    }

    private static ChainSentence Sure(int label) =>
        new([[.. Enumerable.Range(0, Labels).Select(k => k == label ? 50.0 : -50.0)]], SentenceLink.Paragraph);

    private static double LogSum(IEnumerable<double> logs)
    {
        var all = logs.ToList();
        var highest = all.Max();
        return highest + Math.Log(all.Sum(log => Math.Exp(log - highest)));
    }

    private static Chain SomeChain(Random random)
    {
        double[] links = [.. Enumerable.Range(0, Chain.Links * Labels * Labels).Select(_ => (random.NextDouble() * 6) - 3)];
        return new Chain(Labels, 1, [1, .. new double[Labels], .. links]);
    }

    private static ChainSentence[] SomeDraft(Random random) =>
    [
        .. Enumerable.Range(0, Sentences).Select(_ => new ChainSentence(
            [[.. Enumerable.Range(0, Labels).Select(_ => random.Next(2) == 0 ? 50.0 : -50.0)]], (SentenceLink)random.Next(Chain.Links))),
    ];
}
