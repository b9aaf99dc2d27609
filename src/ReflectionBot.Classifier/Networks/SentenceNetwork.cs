using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>
/// A small network over word vectors: filters over the words of a sentence, and beside what they found the same of the
/// sentences before and after, the heading above and the place in the draft. It reads meaning where the linear model
/// reads words, so the two err differently.
/// </summary>
/// <param name="Words">Reads the words of a sentence.</param>
/// <param name="Heading">Condenses the heading above.</param>
/// <param name="Neighbour">Condenses what was found in a neighbouring sentence.</param>
/// <param name="Hidden">Weighs all of it together.</param>
/// <param name="Output">Scores the labels.</param>
internal sealed record SentenceNetwork(Convolution Words, Layer Heading, Layer Neighbour, Layer Hidden, Layer Output)
{
    public const int HeadingOutputs = 16;
    public const int NeighbourOutputs = 24;
    public const int HiddenInputs = FilterBank.AllFilters + (2 * NeighbourOutputs) + HeadingOutputs + NetworkInput.PlaceLength;
    public const int HiddenOutputs = 64;

    /// <summary>A network whose weights are all zero.</summary>
    /// <param name="labels">How many labels it scores.</param>
    public static SentenceNetwork OfZeros(int labels) => new(
        new Convolution(new float[Convolution.Inputs * FilterBank.AllTaps], new float[FilterBank.AllFilters]),
        Layer.OfZeros(NetworkInput.HeadingLength, HeadingOutputs),
        Layer.OfZeros(FilterBank.AllFilters, NeighbourOutputs),
        Layer.OfZeros(HiddenInputs, HiddenOutputs),
        Layer.OfZeros(HiddenOutputs, Lanes.RoundUp(labels)));

    /// <summary>All weights, always in the same order.</summary>
    public IEnumerable<float[]> Parameters =>
    [
        Words.Weights, Words.Bias, Heading.Weights, Heading.Bias, Neighbour.Weights, Neighbour.Bias,
        Hidden.Weights, Hidden.Bias, Output.Weights, Output.Bias,
    ];

    /// <summary>The scores of every label for every sentence of a draft, in order.</summary>
    public float[][] Read(IReadOnlyList<NetworkInput> inputs)
    {
        var found = new float[inputs.Count][];
        var where = new float[FilterBank.AllFilters];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = new float[FilterBank.AllFilters];
            Words.Read(inputs[i].Words, inputs[i].Traits, found[i], where);
        }

        var neighbours = Array.ConvertAll(found, Condensed);
        var scores = new float[found.Length][];
        var joined = new float[HiddenInputs];
        var hidden = new float[HiddenOutputs];
        for (var i = 0; i < found.Length; i++)
        {
            Join(inputs[i], found[i], i > 0 ? neighbours[i - 1] : null, i + 1 < found.Length ? neighbours[i + 1] : null, joined);
            Hidden.Forward(joined, hidden);
            Rectify(hidden);
            scores[i] = new float[Output.Outputs];
            Output.Forward(hidden, scores[i]);
        }

        return scores;
    }

    /// <summary>Puts all that is known of a sentence side by side.</summary>
    public void Join(NetworkInput input, ReadOnlySpan<float> found, float[]? before, float[]? after, Span<float> joined)
    {
        joined.Clear();
        found.CopyTo(joined);
        before?.CopyTo(joined[FilterBank.AllFilters..]);
        after?.CopyTo(joined[(FilterBank.AllFilters + NeighbourOutputs)..]);
        var heading = joined.Slice(FilterBank.AllFilters + (2 * NeighbourOutputs), HeadingOutputs);
        Heading.Forward(input.Heading, heading);
        Rectify(heading);
        input.Place.CopyTo(joined[^NetworkInput.PlaceLength..]);
    }

    /// <summary>What a neighbouring sentence is told of one in which the filters found <paramref name="found"/>.</summary>
    public float[] Condensed(float[] found)
    {
        var condensed = new float[NeighbourOutputs];
        Neighbour.Forward(found, condensed);
        Rectify(condensed);
        return condensed;
    }

    /// <summary>Replaces what is below zero by zero.</summary>
    public static void Rectify(Span<float> values)
    {
        foreach (ref var value in values)
        {
            value = Math.Max(value, 0);
        }
    }
}
