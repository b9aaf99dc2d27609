using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>
/// A small network over word vectors: filters over the words of a sentence, beside what they found the heading above and the
/// place in the draft, and what was read before and after, carried along the draft in both directions. It reads meaning
/// where the linear model reads words, so the two err differently.
/// </summary>
/// <param name="Words">Reads the words of a sentence.</param>
/// <param name="Heading">Condenses the heading above.</param>
/// <param name="Gist">Condenses all that is known of a sentence for those that follow and those before it.</param>
/// <param name="Onward">Carries gists from the first sentence to the last.</param>
/// <param name="Back">Carries gists from the last sentence to the first.</param>
/// <param name="Hidden">Weighs all of it together.</param>
/// <param name="Output">Scores the labels.</param>
internal sealed record SentenceNetwork(
    Convolution Words, Layer Heading, Layer Gist, Recurrence Onward, Recurrence Back, Layer Hidden, Layer Output)
{
    public const int HeadingOutputs = 16;
    public const int SentenceLength = FilterBank.AllFilters + HeadingOutputs + NetworkInput.PlaceLength;
    public const int GistLength = 48;
    public const int StateLength = 48;
    public const int HiddenInputs = SentenceLength + (2 * StateLength);
    public const int HiddenOutputs = 64;

    /// <summary>A network whose weights are all zero.</summary>
    /// <param name="labels">How many labels it scores.</param>
    public static SentenceNetwork OfZeros(int labels) => new(
        new Convolution(new float[Convolution.Inputs * FilterBank.AllTaps], new float[FilterBank.AllFilters]),
        Layer.OfZeros(NetworkInput.HeadingLength, HeadingOutputs),
        Layer.OfZeros(SentenceLength, GistLength),
        Recurrence.OfZeros(GistLength, StateLength),
        Recurrence.OfZeros(GistLength, StateLength),
        Layer.OfZeros(HiddenInputs, HiddenOutputs),
        Layer.OfZeros(HiddenOutputs, Lanes.RoundUp(labels)));

    /// <summary>All weights, always in the same order.</summary>
    public IEnumerable<float[]> Parameters =>
    [
        Words.Weights, Words.Bias, Heading.Weights, Heading.Bias, Gist.Weights, Gist.Bias, .. Onward.Parameters, .. Back.Parameters,
        Hidden.Weights, Hidden.Bias, Output.Weights, Output.Bias,
    ];

    /// <summary>The scores of every label for every sentence of a draft, in order; what stands behind the last label means nothing.</summary>
    public float[][] Read(IReadOnlyList<NetworkInput> inputs)
    {
        var sentences = new float[inputs.Count][];
        var found = new float[FilterBank.AllFilters];
        var where = new float[FilterBank.AllFilters];
        for (var i = 0; i < sentences.Length; i++)
        {
            Words.Read(inputs[i].Words, inputs[i].Traits, found, where);
            sentences[i] = Joined(inputs[i], found);
        }

        var gists = Array.ConvertAll(sentences, GistOf);
        var onward = Onward.Read(gists);
        Array.Reverse(gists);
        var back = Back.Read(gists);
        var scores = new float[sentences.Length][];
        var hidden = new float[HiddenOutputs];
        for (var i = 0; i < sentences.Length; i++)
        {
            Hidden.Forward([.. sentences[i], .. onward[i].After, .. back[^(i + 1)].After], hidden);
            Rectify(hidden);
            scores[i] = new float[Output.Outputs];
            Output.Forward(hidden, scores[i]);
        }

        return scores;
    }

    /// <summary>All that is known of a sentence in which the filters found <paramref name="found"/>, side by side.</summary>
    public float[] Joined(NetworkInput input, ReadOnlySpan<float> found)
    {
        var joined = new float[SentenceLength];
        found.CopyTo(joined);
        var heading = joined.AsSpan(FilterBank.AllFilters, HeadingOutputs);
        Heading.Forward(input.Heading, heading);
        Rectify(heading);
        input.Place.CopyTo(joined.AsSpan(FilterBank.AllFilters + HeadingOutputs));
        return joined;
    }

    /// <summary>What other sentences are told of one of which <paramref name="sentence"/> is known.</summary>
    public float[] GistOf(float[] sentence)
    {
        var gist = new float[GistLength];
        Gist.Forward(sentence, gist);
        Rectify(gist);
        return gist;
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
