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
        float[] heading = [];
        for (var i = 0; i < sentences.Length; i++)
        {
            Words.Read(inputs[i].Words, inputs[i].Traits, found);
            heading = i > 0 && inputs[i].Heading == inputs[i - 1].Heading ? heading : Condensed(inputs[i].Heading);
            sentences[i] = Joined(found, heading, inputs[i].Place);
        }

        var gists = Gist.Forward(sentences);
        RectifyAll(gists);
        var onward = Onward.Read(gists);
        Array.Reverse(gists);
        var back = Back.Read(gists);
        var joined = new float[sentences.Length][];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = [.. sentences[i], .. onward[i].After, .. back[^(i + 1)].After];
        }

        var hidden = Hidden.Forward(joined);
        RectifyAll(hidden);
        return Output.Forward(hidden);
    }

    /// <summary>What is known of a heading of which <paramref name="vector"/> is the mean vector.</summary>
    public float[] Condensed(float[] vector)
    {
        var heading = new float[HeadingOutputs];
        Heading.Forward(vector, heading);
        Lanes.Rectify(heading);
        return heading;
    }

    /// <summary>All that is known of a sentence, side by side.</summary>
    /// <param name="found">What the filters found.</param>
    /// <param name="heading">The heading above, condensed.</param>
    /// <param name="place">Its form and place.</param>
    public static float[] Joined(float[] found, float[] heading, float[] place) => [.. found, .. heading, .. place];

    /// <summary>What other sentences are told of one of which <paramref name="sentence"/> is known.</summary>
    public float[] GistOf(float[] sentence)
    {
        var gist = new float[GistLength];
        Gist.Forward(sentence, gist);
        Lanes.Rectify(gist);
        return gist;
    }

    private static void RectifyAll(float[][] rows)
    {
        foreach (var row in rows)
        {
            Lanes.Rectify(row);
        }
    }
}
