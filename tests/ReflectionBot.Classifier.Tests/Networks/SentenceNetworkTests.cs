using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Networks;

public class SentenceNetworkTests
{
    private const int Labels = 3;

    private static readonly NetworkInput[] One = WordDrafts.Of("i taught a class. it went badly. the class was too large");
    private static readonly NetworkInput[] Other = WordDrafts.Of("the survey is below. i taught physics. we met on monday. thanks");

    [Fact]
    public void Read_InAnotherOrder_GivesTheSameScores()
    {
        var network = SomeNetwork();
        var (one, other) = (network.Read(One), network.Read(Other));

        network.Read(One).ShouldBe(one);
        var fresh = SomeNetwork();
        fresh.Read(Other).ShouldBe(other);
        fresh.Read(One).ShouldBe(one);
    }

    [Fact]
    public void Read_ByManyAtOnce_GivesTheSameScores()
    {
        var alone = SomeNetwork();
        NetworkInput[][] drafts = [.. Enumerable.Range(0, 64).Select(number => SomeDraft((ulong)number))];
        var expected = Array.ConvertAll(drafts, alone.Read);
        var shared = SomeNetwork();
        var read = new float[drafts.Length][][];

        Parallel.For(0, drafts.Length, i => read[i] = shared.Read(drafts[i]));

        for (var i = 0; i < drafts.Length; i++)
        {
            read[i].ShouldBe(expected[i]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_WithOneSentenceChanged_ScoresEverySentenceAnew(int changed)
    {
        var network = SomeNetwork();
        var draft = One.ToArray();
        draft[changed] = Other[0];

        foreach (var (before, after) in network.Read(One).Zip(network.Read(draft)))
        {
            after.ShouldNotBe(before);
        }
    }

    [Fact]
    public void Read_AnotherHeadingOrPlace_ChangesTheScores()
    {
        var network = SomeNetwork();
        var before = network.Read(One)[1];
        var heading = One[1] with { Heading = [.. Enumerable.Repeat(0.1f, NetworkInput.HeadingLength)] };
        var place = One[1] with { Place = [.. Enumerable.Repeat(0.1f, NetworkInput.PlaceLength)] };

        network.Read([One[0], heading, One[2]])[1].ShouldNotBe(before);
        network.Read([One[0], place, One[2]])[1].ShouldNotBe(before);
    }

    [Fact]
    public void Read_NoSentence_IsNoScore() => SomeNetwork().Read([]).ShouldBeEmpty();

    [Fact]
    public void Read_ASentenceWithoutWords_StillScores() =>
        SomeNetwork().Read([One[0] with { Words = [], Traits = [] }])[0].ShouldAllBe(score => float.IsFinite(score));

    [Fact]
    public void Read_WithoutWeights_PrefersNoLabel() =>
        SentenceNetwork.OfZeros(Labels).Read(One).ShouldAllBe(scores => scores.All(score => score == 0));

    [Fact]
    public void Read_WithABias_ScoresThatLabelAlone()
    {
        var network = SentenceNetwork.OfZeros(Labels);
        network.Output.Bias[2] = 1.5f;

        network.Read(One).ShouldAllBe(scores => scores[0] == 0 && scores[1] == 0 && scores[2] == 1.5f);
    }

    private static SentenceNetwork SomeNetwork()
    {
        var network = SentenceNetwork.OfZeros(Labels);
        var dice = new Dice(11);
        foreach (var weights in network.Parameters)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = (dice.Next() - 0.5f) / 5;
            }
        }

        return network;
    }

    /// <summary>Words from the whole table, so that many share a place in the memory of the network.</summary>
    private static NetworkInput[] SomeDraft(ulong seed)
    {
        var dice = new Dice(seed);
        return
        [
            .. Enumerable.Range(0, 4).Select(_ => One[0] with
            {
                Words = [.. Enumerable.Range(0, 12).Select(_ => (int)(dice.Next() * 10) + ((int)(dice.Next() * 9) * 4096))],
                Traits = new WordTraits[12],
            }),
        ];
    }
}
