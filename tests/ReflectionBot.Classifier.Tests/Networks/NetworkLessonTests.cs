using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Networks;

/// <summary>What every weight of a network should change, against finite differences of the loss of a whole draft.</summary>
public class NetworkLessonTests
{
    private const int Labels = 3;

    private const float Distance = 1f / 1024;
    private const double Noise = 3e-3; // of scores in floats, at this distance

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    [InlineData(4UL)]
    public void Learn_AWholeDraft_AddsTheSlopesOfItsLoss(ulong seed)
    {
        var dice = new Dice(seed);
        var draft = SomeDraft(dice);
        var network = SentenceNetwork.OfZeros(Labels);
        foreach (var weights in network.Parameters)
        {
            Numbers.Some(weights.Length, dice).Select(number => number / 5).ToArray().CopyTo(weights, 0);
        }

        var lesson = new NetworkLesson(network, Labels, dice: null);
        lesson.Learn(draft, 1);

        foreach (var (weights, gradient) in network.Parameters.Zip(lesson.TakeGradient()))
        {
            ShouldBeSlopes(weights, gradient, dice, () => LossOf(network, draft));
        }
    }

    /// <summary>
    /// Looks at the steepest weights and some others. The loss has bends, where a maximum or a zero passes on to another;
    /// between the slopes to both sides the true one lies there too.
    /// </summary>
    private static void ShouldBeSlopes(float[] weights, float[] gradient, Dice dice, Func<double> loss)
    {
        int[] places =
        [
            .. Enumerable.Range(0, weights.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(15),
            .. Enumerable.Range(0, 15).Select(_ => (int)(dice.Next() * weights.Length)),
        ];
        Math.Abs(gradient[places[0]]).ShouldBeGreaterThan(5 * (float)Noise);
        var here = loss();
        foreach (var place in places)
        {
            var (below, above) = (SlopeTowards(-Distance, place), SlopeTowards(Distance, place));
            ((double)gradient[place]).ShouldBeInRange(
                Math.Min(below, above) - Noise, Math.Max(below, above) + Noise, $"weight {place} of {weights.Length}");
        }

        double SlopeTowards(float distance, int place)
        {
            var kept = weights[place];
            weights[place] = kept + distance;
            var slope = (loss() - here) / distance;
            weights[place] = kept;
            return slope;
        }
    }

    private static double LossOf(SentenceNetwork network, NetworkExample[] draft)
    {
        network.Words.Forget();
        return network.Read([.. draft.Select(example => example.Input)]).Zip(draft, (scores, example) =>
            Math.Log(scores[..Labels].Sum(score => Math.Exp((double)score - scores[example.Label])))).Sum();
    }

    private static NetworkExample[] SomeDraft(Dice dice) =>
    [
        .. WordDrafts.Labelled("we met in france. the piano was out of tune zxqvbn. it. nobody told me about the survey of june", 0, 2, 1, 0)
            .Select(example => example with
            {
                Input = example.Input with
                {
                    Traits = [.. example.Input.Words.Select(_ => (WordTraits)(int)(dice.Next() * (1 << WordTraitsReader.Count)))],
                    Heading = Numbers.Some(NetworkInput.HeadingLength, dice),
                    Place = Numbers.Some(NetworkInput.PlaceLength, dice),
                },
            }),
    ];
}
