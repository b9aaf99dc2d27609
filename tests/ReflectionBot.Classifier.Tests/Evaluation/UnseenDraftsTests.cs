using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Evaluation;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Evaluation;

/// <summary>
/// A floor under the quality of labels and flags on the natural drafts of writers the model never read. Training is
/// deterministic, so the figures move only when somebody changes corpus, features, training or rules.
/// </summary>
public sealed class UnseenDraftsTests(UnseenDraftsTests.Split split) : IClassFixture<UnseenDraftsTests.Split>
{
    [Fact]
    public void Labels_of_unseen_writers_are_found() => split.Result.Labels.MacroF1.ShouldBeGreaterThanOrEqualTo(0.74);

    [Fact]
    public void No_label_is_found_by_giving_up_another() =>
        split.Result.Labels.Scores.ShouldAllBe(score => score.F1 >= 0.65);

    [Fact]
    public void Flags_of_unseen_writers_are_raised() =>
        split.Result.Flags.ShouldNotBeNull().MicroF1.ShouldBeGreaterThanOrEqualTo(0.70);

    /// <summary>Trained on the files whose sentences were written for their labels, scored on the natural ones.</summary>
    public sealed class Split
    {
        public Split()
        {
            var drafts = Corpus.Read(Shipped.Corpus).ToLookup(draft => draft.File.StartsWith('n'));
            Result = Shipped.Evaluator.Evaluate(Trainer.Train([.. drafts[false]]), [.. drafts[true]]);
        }

        public EvaluationResult Result { get; }
    }
}
