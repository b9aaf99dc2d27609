using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Tests.Networks;

public class DiceTests
{
    /// <summary>The first values of SplitMix64 as published with it; a number is the high 24 bits.</summary>
    [Theory]
    [InlineData(0, new ulong[] { 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F })]
    [InlineData(1234567, new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423 })]
    public void Next_ASeed_GivesThePublishedValues(ulong seed, ulong[] published)
    {
        var dice = new Dice(seed);

        published.ShouldAllBe(value => dice.Next() == (value >> 40) / 16_777_216f);
    }

    [Fact]
    public void Next_ManyTimes_StaysInRangeAndSpreadsEvenly()
    {
        const int throws = 100_000;
        var dice = new Dice(5);
        var tenths = new int[10];
        for (var i = 0; i < throws; i++)
        {
            var value = dice.Next();
            value.ShouldBeInRange(0, 0.99999994f);
            tenths[(int)(value * 10)]++;
        }

        // Six times the standard deviation, which is 95.
        tenths.ShouldAllBe(count => Math.Abs(count - (throws / 10)) < 570);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void Shuffle_AnyItems_KeepsThemAll(int count)
    {
        var items = Enumerable.Range(0, count).ToList();

        new Dice(1).Shuffle(items);

        items.Order().ShouldBe(Enumerable.Range(0, count));
    }

    [Fact]
    public void Shuffle_ThreeItems_GivesEveryOrderAsOften()
    {
        var dice = new Dice(7);
        var orders = new Dictionary<string, int>();
        for (var i = 0; i < 6000; i++)
        {
            char[] items = ['a', 'b', 'c'];
            dice.Shuffle(items);
            var order = new string(items);
            orders[order] = orders.GetValueOrDefault(order) + 1;
        }

        orders.Count.ShouldBe(6);
        orders.Values.ShouldAllBe(times => Math.Abs(times - 1000) < 180);
    }

    [Fact]
    public void Shuffle_TheSameSeed_GivesTheSameOrder()
    {
        int[] Shuffled(ulong seed)
        {
            int[] items = [.. Enumerable.Range(0, 100)];
            new Dice(seed).Shuffle(items);
            return items;
        }

        Shuffled(3).ShouldBe(Shuffled(3));
        Shuffled(3).ShouldNotBe(Shuffled(4));
        Shuffled(3).ShouldNotBe(Enumerable.Range(0, 100));
    }
}
