using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Networks;

public class ConvolutionTests
{
    private static readonly (int Width, int Before, int Filters, int FirstFilter, int FirstTap)[] Banks =
        [(1, 0, 32, 0, 0), (2, 0, 64, 32, 32), (3, 1, 64, 96, 160)];

    private readonly Convolution _convolution = SomeConvolution(3);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(30)]
    public void Read_ASentence_IsTheHighestOfEveryWindow(int length)
    {
        var (words, traits) = Sentence(length, new Dice((ulong)length));

        var (highest, where) = Read(_convolution, words, traits);

        foreach (var bank in Banks)
        {
            for (var filter = 0; filter < bank.Filters; filter++)
            {
                double[] windows = [.. Enumerable.Range(0, length).Select(i => Window(bank, filter, i, words, traits))];
                var best = windows.Append(0).Max();
                ((double)highest[bank.FirstFilter + filter]).ShouldBe(best, 1e-4);
                where[bank.FirstFilter + filter].ShouldBe(best == 0 ? -1 : Array.IndexOf(windows, best));
            }
        }

        if (length > 1)
        {
            where.ShouldContain(-1);
            where.ShouldContain(length - 1);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(80)]
    public void Read_WithNobodyLearning_FindsTheSame(int length)
    {
        var (words, traits) = Sentence(length, new Dice(5));
        var highest = Numbers.Some(FilterBank.AllFilters, new Dice(1));

        _convolution.Read(words, traits, highest);

        highest.ShouldBe(Read(_convolution, words, traits).Highest);
    }

    /// <summary>Words share places in the memory; rows 4096 apart share one.</summary>
    [Fact]
    public void Read_AfterAnySentence_IsAsIfItWereTheFirst()
    {
        int[] words = [5, 4101, 8197, 4096, 0, -1, 8192, 12293];
        var traits = new WordTraits[words.Length];
        var forwards = Read(_convolution, words, traits);

        for (var from = 0; from < words.Length; from++)
        {
            Read(_convolution, words[from..], traits[from..]).Highest.ShouldBe(Read(SomeConvolution(3), words[from..], traits[from..]).Highest);
        }

        Read(_convolution, words, traits).Highest.ShouldBe(forwards.Highest);
    }

    [Fact]
    public void Forget_AfterItsWeightsChanged_ReadsWithTheNewOnes()
    {
        var (words, traits) = Sentence(12, new Dice(9));
        Read(_convolution, words, traits);
        var other = SomeConvolution(4);
        other.Weights.CopyTo(_convolution.Weights, 0);
        other.Bias.CopyTo(_convolution.Bias, 0);

        _convolution.Forget();

        Read(_convolution, words, traits).Highest.ShouldBe(Read(other, words, traits).Highest);
    }

    private static Convolution SomeConvolution(ulong seed)
    {
        var dice = new Dice(seed);
        return new Convolution(
            [.. Numbers.Some(Convolution.Inputs * FilterBank.AllTaps, dice).Select(weight => weight / 10)],
            [.. Numbers.Some(FilterBank.AllFilters, dice).Select(weight => weight - 0.5f)]);
    }

    /// <summary>Known words, some often, and unknown ones, with any traits.</summary>
    private static (int[] Words, WordTraits[] Traits) Sentence(int length, Dice dice) => (
        [.. Enumerable.Range(0, length).Select(_ => dice.Next() < 0.2f ? -1 : (int)(dice.Next() * 9) * 4444)],
        [.. Enumerable.Range(0, length).Select(_ => (WordTraits)(int)(dice.Next() * (1 << WordTraitsReader.Count)))]);

    private static (float[] Highest, float[] Where) Read(Convolution convolution, int[] words, WordTraits[] traits)
    {
        var (highest, where) = (Numbers.Some(FilterBank.AllFilters, new Dice(1)), new float[FilterBank.AllFilters]);
        convolution.Read(words, traits, highest, where);
        return (highest, where);
    }

    private double Window(
        (int Width, int Before, int Filters, int FirstFilter, int FirstTap) bank, int filter, int at, int[] words, WordTraits[] traits)
    {
        double sum = _convolution.Bias[bank.FirstFilter + filter];
        for (var place = 0; place < bank.Width; place++)
        {
            var word = at - bank.Before + place;
            if (word < 0 || word >= words.Length)
            {
                continue;
            }

            var inputs = Inputs(words[word], traits[word]);
            var tap = bank.FirstTap + (place * bank.Filters) + filter;
            sum += Enumerable.Range(0, inputs.Length).Sum(input => (double)inputs[input] * _convolution.Weights[(input * FilterBank.AllTaps) + tap]);
        }

        return sum;
    }

    private static float[] Inputs(int word, WordTraits traits)
    {
        var inputs = new float[Convolution.Inputs];
        if (word >= 0)
        {
            WordVectors.Shipped.AddTo(inputs, word, 1);
        }

        for (var trait = 0; trait < WordTraitsReader.Count; trait++)
        {
            inputs[WordVectors.Dimensions + trait] = ((int)traits >> trait) & 1;
        }

        return inputs;
    }
}
