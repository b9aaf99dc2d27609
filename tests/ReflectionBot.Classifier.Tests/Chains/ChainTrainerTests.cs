using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Chains;

public class ChainTrainerTests
{
    private const double Ridge = 1e-3; // as the trainer's
    private const int Labels = 3;

    private static readonly double[] Doubt = [0, 0, 0];

    private static readonly List<(ChainSentence[] Sentences, int[] Labels)> Drafts = [.. SomeDrafts(new Random(3))];
    private static readonly Chain Trained = ChainTrainer.Train(Drafts, Labels, opinions: 2);

    [Fact]
    public void Labels_that_come_in_runs_are_expected_to_go_on()
    {
        var odds = Trained.Read([Sure(1), Unsure(SentenceLink.Paragraph), Unsure(SentenceLink.Paragraph)]);

        odds[1][1].ShouldBeGreaterThan(0.7);
        odds[2][1].ShouldBeInRange(0.45, odds[1][1]);
    }

    /// <summary>In the drafts a heading always changes the label, to the next one.</summary>
    [Fact]
    public void Each_way_to_follow_is_learnt_by_itself()
    {
        var odds = Trained.Read([Sure(1), Unsure(SentenceLink.NewHeading)]);

        odds[1][2].ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void The_opinion_that_is_right_more_often_weighs_more() =>
        Trained.Weights[0].ShouldBeGreaterThan(2 * Math.Abs(Trained.Weights[1]));

    [Fact]
    public void Training_makes_the_labels_more_probable_than_trust_in_all_opinions()
    {
        LossOf(Trained.Weights).ShouldBeLessThan(0.8 * LossOf(Chain.Untrained(Labels, 2).Weights));
        LossOf(new double[Trained.Weights.Length]).ShouldBe(Math.Log(Labels), 1e-12);
    }

    [Fact]
    public void No_weight_could_be_better()
    {
        var least = LossOf(Trained.Weights);
        for (var i = 0; i < Trained.Weights.Length; i++)
        {
            foreach (var step in new[] { 0.3, -0.3 })
            {
                var moved = Trained.Weights.ToArray();
                moved[i] += step;
                LossOf(moved).ShouldBeGreaterThan(least, $"weight {i} by {step}");
            }
        }
    }

    [Fact]
    public void The_same_drafts_give_the_same_weights() =>
        ChainTrainer.Train(Drafts, Labels, opinions: 2).Weights.ShouldBe(Trained.Weights);

    private static ChainSentence Sure(int label) => new([Leaning(label, 20), Doubt], SentenceLink.Paragraph);

    private static ChainSentence Unsure(SentenceLink link) => new([Doubt, Doubt], link);

    private static double[] Leaning(int label, double score) => [.. Doubt.Select((_, k) => k == label ? score : 0)];

    private static double LossOf(double[] weights)
    {
        var chain = new Chain(Labels, 2, weights);
        var sum = Drafts.Sum(draft => new ChainReading(chain, draft.Sentences).LogTotal
            - new ChainCase(Labels, chain, draft.Sentences).ScoreOf(draft.Labels));
        return (sum / Drafts.Sum(draft => draft.Labels.Length)) + (Ridge / 2 * weights.Sum(weight => weight * weight));
    }

    /// <summary>Labels mostly stay as they are; a heading moves to the next one. One opinion is often right, one is chance.</summary>
    private static IEnumerable<(ChainSentence[] Sentences, int[] Labels)> SomeDrafts(Random random)
    {
        for (var d = 0; d < 40; d++)
        {
            var label = random.Next(Labels);
            var (sentences, labels) = (new ChainSentence[10], new int[10]);
            for (var t = 0; t < labels.Length; t++)
            {
                var link = random.Next(5) == 0 ? SentenceLink.NewHeading : SentenceLink.Paragraph;
                label = link == SentenceLink.NewHeading ? (label + 1) % Labels : random.Next(8) == 0 ? random.Next(Labels) : label;
                var guess = random.Next(10) < 7 ? label : random.Next(Labels);
                labels[t] = label;
                sentences[t] = new ChainSentence([Leaning(guess, 1), Leaning(random.Next(Labels), 1)], link);
            }

            yield return (sentences, labels);
        }
    }
}
