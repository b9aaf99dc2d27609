using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Networks;

/// <summary>Small tasks, each of which one part of the network alone can learn; tried on words that were not in training.</summary>
public class NetworkTrainerTests
{
    private static readonly string[] Countries = ["france", "germany", "spain", "italy", "norway", "poland", "austria", "greece"];
    private static readonly string[] Instruments = ["guitar", "piano", "violin", "drums", "cello", "flute", "trumpet", "saxophone"];
    private static readonly string[] OtherCountries = ["portugal", "sweden", "denmark", "hungary"];
    private static readonly string[] OtherInstruments = ["clarinet", "trombone", "viola", "accordion"];

    [Fact]
    public void Train_TheSameSeed_GivesTheSameNetwork()
    {
        NetworkExample[][] drafts = [.. Tried(Words, seen: true).Take(10)];
        float[] Trained(ulong seed) => [.. NetworkTrainer.Train(drafts, 2, seed).Parameters.SelectMany(weights => weights)];

        var network = Trained(5);

        network.SequenceEqual(Trained(5)).ShouldBeTrue();
        network.SequenceEqual(Trained(6)).ShouldBeFalse();
    }

    [Fact]
    public void Train_NoDrafts_GivesANetworkThatReads()
    {
        var read = NetworkTrainer.Train([], 2, seed: 1).Read(WordDrafts.Of("in norway. the flute"));

        read.Length.ShouldBe(2);
        read.ShouldAllBe(scores => scores.All(float.IsFinite));
    }

    [Fact]
    public void It_learns_what_words_mean() => Learns(Words);

    [Fact]
    public void It_learns_the_order_of_words() => Learns(Orders);

    [Fact]
    public void It_learns_from_the_sentence_before() => Learns(Before);

    [Fact]
    public void It_learns_from_the_sentence_after() => Learns(After);

    [Fact]
    public void It_learns_from_the_heading_alone() => Learns(Headings);

    private static void Learns(Func<Dice, Pattern> task)
    {
        var network = NetworkTrainer.Train([.. Tried(task, seen: true).Take(120)], labels: 3, seed: 0);

        WordDrafts.ShareFound(network, Tried(task, seen: false).Take(60), labels: 3).ShouldBeGreaterThan(0.95);
    }

    private static Pattern Words(Dice dice)
    {
        var (first, second) = (Coin(dice), Coin(dice));
        return one => WordDrafts.Labelled($"the {one(first)}. the {one(second)}", first ? 0 : 1, second ? 0 : 1);
    }

    private static Pattern Orders(Dice dice)
    {
        var first = Coin(dice);
        return one => WordDrafts.Labelled($"{one(first)} {one(!first)}", first ? 0 : 1);
    }

    /// <summary>The last sentence's label is told by the one before it; another such sentence tells nothing.</summary>
    private static Pattern Before(Dice dice)
    {
        var (first, second) = (Coin(dice), Coin(dice));
        return one => WordDrafts.Labelled($"the {one(second)}. thanks. the {one(first)}. here it is", 2, 2, 2, first ? 0 : 1);
    }

    /// <summary>The same from the other end.</summary>
    private static Pattern After(Dice dice)
    {
        var (first, second) = (Coin(dice), Coin(dice));
        return one => WordDrafts.Labelled($"here it is. the {one(first)}. thanks. the {one(second)}", first ? 0 : 1, 2, 2, 2);
    }

    private static Pattern Headings(Dice dice)
    {
        var country = Coin(dice);
        return one => [new NetworkExample(WordDrafts.Under(one(country), "here it is"), country ? 0 : 1)];
    }

    private static IEnumerable<NetworkExample[]> Tried(Func<Dice, Pattern> task, bool seen)
    {
        var dice = new Dice(seen ? 1UL : 2UL);
        var (countries, instruments) = seen ? (Countries, Instruments) : (OtherCountries, OtherInstruments);
        while (true)
        {
            yield return task(dice)(country => (country ? countries : instruments)[(int)(dice.Next() * countries.Length)]);
        }
    }

    private static bool Coin(Dice dice) => dice.Next() < 0.5f;

    /// <summary>A labelled draft with words for a country or an instrument put in.</summary>
    private delegate NetworkExample[] Pattern(Func<bool, string> one);
}
