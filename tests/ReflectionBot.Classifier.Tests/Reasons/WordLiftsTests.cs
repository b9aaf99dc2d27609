using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Reasons;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Reasons;

public class WordLiftsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_EveryToken_AddsUpToTheScoreWithWhatBelongsToNone(int label)
    {
        var drafts = LabelledText.Drafts(LabelledText.Small);
        var head = Trainer.Train(drafts).LabelModel.Opinions.Linear;
        var meaning = Enumerable.Range(0, WordVectors.Dimensions).Select(FeatureExtractor.BucketOfMeaning).ToHashSet();
        foreach (var draft in drafts)
        {
            var contexts = ContextReader.Read(draft.Draft, draft.Sentences);
            var vectors = DraftFeatures.Of(contexts, owned: true).Vectors;
            foreach (var (context, vector) in contexts.Zip(vectors))
            {
                var scores = head.Scores(vector);
                var ahead = scores[label] - scores.Where((_, k) => k != label).Average();
                var bias = (head.Bias[label] - head.Bias.Where((_, k) => k != label).Average(weight => (double)weight)) * head.Scale;
                var ofNone = Enumerable.Range(0, vector.Buckets.Length)
                    .Where(f => !vector.Owners[f].Any && !meaning.Contains(vector.Buckets[f]))
                    .Sum(f => vector.Values[f] * head.Lift(vector.Buckets[f], label));

                (WordLifts.Of(head, label, vector, context).Sum() + ofNone + bias).ShouldBe(ahead, 1e-5);
            }
        }
    }
}
