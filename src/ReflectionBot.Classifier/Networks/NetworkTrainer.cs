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

    private readonly Dice _dice;
    private readonly SentenceNetwork _network;
    private readonly NetworkLesson _lesson;

    private NetworkTrainer(int labels, ulong seed)
    {
        _dice = new Dice(seed);
        _network = SentenceNetwork.OfZeros(labels);
        _lesson = new NetworkLesson(_network, labels, _dice);
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
        long seen = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _dice.Shuffle(drafts);
            foreach (var batch in Batches(drafts))
            {
                var size = batch.Sum(draft => draft.Length);
                foreach (var draft in batch)
                {
                    _lesson.Learn(draft, 1f / size);
                }

                adam.Step(_lesson.TakeGradient(), Rate * (1 - ((float)seen / ((long)sentences * epochs))));
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

    /// <summary>Starts weights at random, the smaller the more inputs they add up.</summary>
    private void Scatter(float[] weights, int inputs)
    {
        var reach = 1 / MathF.Sqrt(inputs);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = ((2 * _dice.Next()) - 1) * reach;
        }
    }
}
