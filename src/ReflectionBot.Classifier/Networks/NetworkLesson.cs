using System.Numerics;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>
/// Back-propagation: reads a draft with parts of the network left out at random (dropout: Srivastava et al. 2014), and adds up
/// what its labels ask of every weight.
/// </summary>
/// <param name="network">The network that learns.</param>
/// <param name="labels">How many labels there are.</param>
/// <param name="dice">Says what is left out; null to leave out nothing.</param>
internal sealed class NetworkLesson(SentenceNetwork network, int labels, Dice? dice)
{
    private const float Dropout = 0.4f;
    private const float WordDropout = 0.1f;

    /// <summary>The inputs of a tap, rounded up.</summary>
    private static readonly int TapLength = Lanes.RoundUp(Convolution.Inputs);

    private readonly SentenceNetwork _gradient = SentenceNetwork.OfZeros(labels);
    private readonly float[] _tapGradients = new float[FilterBank.AllTaps * TapLength];
    private readonly Dictionary<int, float[]> _vectors = [];

    /// <summary>Reads a draft, compares with its labels and adds up what every weight should change.</summary>
    public void Learn(NetworkExample[] draft, float share)
    {
        var reads = Array.ConvertAll(draft, example => Read(example.Input));
        var sentences = reads.Select((read, i) => SentenceNetwork.Joined(read.Found, network.Condensed(draft[i].Input.Heading), draft[i].Input.Place)).ToArray();
        var gists = Array.ConvertAll(sentences, network.GistOf);
        var reversed = gists.Reverse().ToArray();
        var (onward, back) = (network.Onward.Read(gists), network.Back.Read(reversed));
        var errors = new float[draft.Length][];
        var (onwardErrors, backErrors) = (new float[draft.Length][], new float[draft.Length][]);
        for (var i = 0; i < draft.Length; i++)
        {
            var kept = DropoutMask(2 * SentenceNetwork.StateLength);
            float[] states = [.. onward[i].After, .. back[^(i + 1)].After];
            Multiply(states, kept);
            var asked = ErrorsAt([.. sentences[i], .. states], draft[i], share);
            errors[i] = asked[..SentenceNetwork.SentenceLength];
            var ofStates = asked[SentenceNetwork.SentenceLength..];
            Multiply(ofStates, kept);
            (onwardErrors[i], backErrors[^(i + 1)]) = (ofStates[..SentenceNetwork.StateLength], ofStates[SentenceNetwork.StateLength..]);
        }

        var gistErrors = network.Onward.Learn(_gradient.Onward, gists, onward, onwardErrors);
        var fromBack = network.Back.Learn(_gradient.Back, reversed, back, backErrors);
        for (var i = 0; i < draft.Length; i++)
        {
            Lanes.Add(gistErrors[i], fromBack[^(i + 1)]);
            Gate(gistErrors[i], gists[i]);
            Layer.AddGradient(_gradient.Gist, sentences[i], gistErrors[i]);
            network.Gist.AddInputError(gistErrors[i], errors[i]);
            LearnHeading(draft[i].Input, sentences[i], errors[i]);
            LearnFilters(draft[i].Input, reads[i], errors[i][..FilterBank.AllFilters]);
        }
    }

    /// <summary>What the lessons since the last call ask of the network's weights, in the order of its parameters.</summary>
    public IReadOnlyList<float[]> TakeGradient()
    {
        // Filters learn tap by tap, but are read input by input.
        var gradient = _gradient.Words.Weights;
        for (var tap = 0; tap < FilterBank.AllTaps; tap++)
        {
            for (var input = 0; input < Convolution.Inputs; input++)
            {
                gradient[(input * FilterBank.AllTaps) + tap] = _tapGradients[(tap * TapLength) + input];
            }
        }

        Array.Clear(_tapGradients);
        return [.. _gradient.Parameters];
    }

    private ReadSentence Read(NetworkInput input)
    {
        var words = Array.ConvertAll(input.Words, word => dice?.Next() < WordDropout ? -1 : word);
        var found = new float[FilterBank.AllFilters];
        var where = new float[FilterBank.AllFilters];
        network.Words.Read(words, input.Traits, found, where);
        var kept = DropoutMask(found.Length);
        Multiply(found, kept);
        return new ReadSentence(words, found, where, kept);
    }

    /// <summary>What the input of the hidden layer should change; what its and the output's weights should change is added up.</summary>
    private float[] ErrorsAt(float[] joined, NetworkExample example, float share)
    {
        var hidden = new float[SentenceNetwork.HiddenOutputs];
        network.Hidden.Forward(joined, hidden);
        Lanes.Rectify(hidden);
        var kept = DropoutMask(hidden.Length);
        Multiply(hidden, kept);
        var scores = new float[network.Output.Outputs];
        network.Output.Forward(hidden, scores);
        var error = ErrorOf(scores, example.Label, share);
        Layer.AddGradient(_gradient.Output, hidden, error);
        var hiddenError = new float[hidden.Length];
        network.Output.AddInputError(error, hiddenError);
        Multiply(hiddenError, kept);
        Gate(hiddenError, hidden);
        Layer.AddGradient(_gradient.Hidden, joined, hiddenError);
        var errors = new float[joined.Length];
        network.Hidden.AddInputError(hiddenError, errors);
        return errors;
    }

    private float[] ErrorOf(float[] scores, int label, float share)
    {
        var odds = new double[labels];
        for (var k = 0; k < odds.Length; k++)
        {
            odds[k] = scores[k];
        }

        Softmax.Normalise(odds);
        odds[label] -= 1;
        var error = new float[scores.Length];
        for (var k = 0; k < odds.Length; k++)
        {
            error[k] = (float)odds[k] * share;
        }

        return error;
    }

    private void LearnHeading(NetworkInput input, float[] sentence, float[] errors)
    {
        var range = new Range(FilterBank.AllFilters, FilterBank.AllFilters + SentenceNetwork.HeadingOutputs);
        var error = errors[range];
        Gate(error, sentence.AsSpan(range));
        Layer.AddGradient(_gradient.Heading, input.Heading, error);
    }

    /// <summary>A filter learns only from the words where it found the most.</summary>
    private void LearnFilters(NetworkInput input, ReadSentence read, float[] errors)
    {
        Multiply(errors, read.Kept);
        foreach (var bank in FilterBank.All)
        {
            for (var filter = bank.FirstFilter; filter < bank.FirstFilter + bank.Filters; filter++)
            {
                var where = (int)read.Where[filter];
                if (where < 0 || errors[filter] == 0)
                {
                    continue;
                }

                _gradient.Words.Bias[filter] += errors[filter];
                for (var place = 0; place < bank.Width; place++)
                {
                    var word = where - bank.Before + place;
                    if (word >= 0 && word < read.Words.Length)
                    {
                        LearnTap(bank.Tap(filter, place), read.Words[word], input.Traits[word], errors[filter]);
                    }
                }
            }
        }
    }

    private void LearnTap(int tap, int word, WordTraits traits, float error)
    {
        var gradient = _tapGradients.AsSpan(tap * TapLength, TapLength);
        if (word >= 0)
        {
            Lanes.AddScaled(gradient, VectorOf(word), error);
        }

        for (var left = (uint)traits; left != 0; left &= left - 1)
        {
            gradient[WordVectors.Dimensions + BitOperations.TrailingZeroCount(left)] += error;
        }
    }

    private float[] VectorOf(int word)
    {
        if (!_vectors.TryGetValue(word, out var vector))
        {
            _vectors[word] = vector = new float[TapLength];
            WordVectors.Shipped.AddTo(vector, word, 1);
        }

        return vector;
    }

    private float[] DropoutMask(int length)
    {
        var mask = new float[length];
        var whole = dice is null ? 1 : 1 / (1 - Dropout);
        for (var i = 0; i < length; i++)
        {
            mask[i] = dice?.Next() < Dropout ? 0 : whole;
        }

        return mask;
    }

    private static void Multiply(float[] values, float[] factors)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }

    /// <summary>An output that was not above zero had no part in the error.</summary>
    private static void Gate(float[] errors, ReadOnlySpan<float> outputs)
    {
        for (var i = 0; i < errors.Length; i++)
        {
            errors[i] = outputs[i] > 0 ? errors[i] : 0;
        }
    }

    private sealed record ReadSentence(int[] Words, float[] Found, float[] Where, float[] Kept);
}
