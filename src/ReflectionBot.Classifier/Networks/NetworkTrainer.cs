using System.Numerics;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>Trains a network by stochastic gradient descent on batches of whole drafts; the same seed gives the same network.</summary>
internal sealed class NetworkTrainer
{
    private const int Epochs = 30;

    /// <summary>A big corpus needs fewer rounds, and nobody should wait for hours.</summary>
    private const int MostSentencesSeen = 700_000;

    private const int BatchSentences = 80;
    private const float Rate = 1e-3f;
    private const float Dropout = 0.4f;
    private const float WordDropout = 0.1f;

    private readonly int _labels;
    private readonly Dice _dice;
    private readonly SentenceNetwork _network;
    private readonly SentenceNetwork _gradient;
    private readonly float[] _tapGradients = new float[FilterBank.AllTaps * TapLength];
    private readonly Dictionary<int, float[]> _vectors = [];

    /// <summary>The inputs of a tap, rounded up.</summary>
    private static readonly int TapLength = Lanes.RoundUp(Convolution.Inputs);

    private NetworkTrainer(int labels, ulong seed)
    {
        _labels = labels;
        _dice = new Dice(seed);
        _network = SentenceNetwork.OfZeros(labels);
        _gradient = SentenceNetwork.OfZeros(labels);
        Scatter(_network.Words.Weights, WordVectors.Dimensions);
        foreach (var layer in new[] { _network.Heading, _network.Gist, _network.Onward.Gate, _network.Onward.Content, _network.Back.Gate, _network.Back.Content, _network.Hidden, _network.Output })
        {
            Scatter(layer.Weights, layer.Weights.Length / layer.Outputs);
        }
    }

    /// <summary>Trains on the sentences of whole drafts, in order.</summary>
    public static SentenceNetwork Train(IReadOnlyList<NetworkExample[]> drafts, int labels, ulong seed)
    {
        var trainer = new NetworkTrainer(labels, seed);
        trainer.Run([.. drafts]);
        return trainer._network;
    }

    private void Run(List<NetworkExample[]> drafts)
    {
        var sentences = drafts.Sum(draft => draft.Length);
        var epochs = Math.Clamp(MostSentencesSeen / Math.Max(1, sentences), 1, Epochs);
        var adam = new Adam([.. _network.Parameters]);
        float[][] gradients = [.. _gradient.Parameters];
        long seen = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _dice.Shuffle(drafts);
            foreach (var batch in Batches(drafts))
            {
                var size = batch.Sum(draft => draft.Length);
                foreach (var draft in batch)
                {
                    Learn(draft, 1f / size);
                }

                TransposeTaps();
                adam.Step(gradients, Rate * (1 - ((float)seen / ((long)sentences * epochs))));
                _network.Words.Forget();
                seen += size;
            }
        }
    }

    private static IEnumerable<List<NetworkExample[]>> Batches(List<NetworkExample[]> drafts)
    {
        var batch = new List<NetworkExample[]>();
        var size = 0;
        foreach (var draft in drafts)
        {
            batch.Add(draft);
            size += draft.Length;
            if (size >= BatchSentences)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }
        }

        if (size > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Reads a draft, compares with its labels and adds up what every weight should change.</summary>
    private void Learn(NetworkExample[] draft, float share)
    {
        var reads = Array.ConvertAll(draft, example => Read(example.Input));
        var sentences = reads.Select((read, i) => _network.Joined(draft[i].Input, read.Found)).ToArray();
        var gists = Array.ConvertAll(sentences, _network.GistOf);
        var reversed = gists.Reverse().ToArray();
        var (onward, back) = (_network.Onward.Read(gists), _network.Back.Read(reversed));
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

        var gistErrors = _network.Onward.Learn(_gradient.Onward, gists, onward, onwardErrors);
        var fromBack = _network.Back.Learn(_gradient.Back, reversed, back, backErrors);
        for (var i = 0; i < draft.Length; i++)
        {
            Lanes.Add(gistErrors[i], fromBack[^(i + 1)]);
            Gate(gistErrors[i], gists[i]);
            Layer.AddGradient(_gradient.Gist, sentences[i], gistErrors[i]);
            _network.Gist.AddInputError(gistErrors[i], errors[i]);
            LearnHeading(draft[i].Input, sentences[i], errors[i]);
            LearnFilters(draft[i].Input, reads[i], errors[i][..FilterBank.AllFilters]);
        }
    }

    private ReadSentence Read(NetworkInput input)
    {
        var words = Array.ConvertAll(input.Words, word => _dice.Next() < WordDropout ? -1 : word);
        var found = new float[FilterBank.AllFilters];
        var where = new float[FilterBank.AllFilters];
        _network.Words.Read(words, input.Traits, found, where);
        var kept = DropoutMask(found.Length);
        Multiply(found, kept);
        return new ReadSentence(words, found, where, kept);
    }

    /// <summary>What the input of the hidden layer should change; what its and the output's weights should change is added up.</summary>
    private float[] ErrorsAt(float[] joined, NetworkExample example, float share)
    {
        var hidden = new float[SentenceNetwork.HiddenOutputs];
        _network.Hidden.Forward(joined, hidden);
        SentenceNetwork.Rectify(hidden);
        var kept = DropoutMask(hidden.Length);
        Multiply(hidden, kept);
        var scores = new float[_network.Output.Outputs];
        _network.Output.Forward(hidden, scores);
        var error = ErrorOf(scores, example.Label, share);
        Layer.AddGradient(_gradient.Output, hidden, error);
        var hiddenError = new float[hidden.Length];
        _network.Output.AddInputError(error, hiddenError);
        Multiply(hiddenError, kept);
        Gate(hiddenError, hidden);
        Layer.AddGradient(_gradient.Hidden, joined, hiddenError);
        var errors = new float[joined.Length];
        _network.Hidden.AddInputError(hiddenError, errors);
        return errors;
    }

    private float[] ErrorOf(float[] scores, int label, float share)
    {
        var odds = new double[_labels];
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

    /// <summary>Filters learn tap by tap, but are read input by input.</summary>
    private void TransposeTaps()
    {
        var gradient = _gradient.Words.Weights;
        for (var tap = 0; tap < FilterBank.AllTaps; tap++)
        {
            for (var input = 0; input < Convolution.Inputs; input++)
            {
                gradient[(input * FilterBank.AllTaps) + tap] = _tapGradients[(tap * TapLength) + input];
            }
        }

        Array.Clear(_tapGradients);
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
        for (var i = 0; i < length; i++)
        {
            mask[i] = _dice.Next() < Dropout ? 0 : 1 / (1 - Dropout);
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

    /// <summary>Starts weights at random, the smaller the more inputs they add up.</summary>
    private void Scatter(float[] weights, int inputs)
    {
        var reach = 1 / MathF.Sqrt(inputs);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = ((2 * _dice.Next()) - 1) * reach;
        }
    }

    private sealed record ReadSentence(int[] Words, float[] Found, float[] Where, float[] Kept);
}
