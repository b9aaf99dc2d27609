using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Coaching.Flags;

namespace ReflectionBot.Classifier.Tests.Evaluation;

public class EvaluatorTests
{
    private static readonly IReadOnlyList<CorpusDraft> _small = LabelledText.Drafts(LabelledText.Small);

    /// <summary>Drafts alike in everything but two made-up words, whose labels nothing in any other draft tells.</summary>
    private static IReadOnlyList<CorpusDraft> Unguessable() => LabelledText.Drafts(string.Concat("bdfghjkl".Select((letter, i) =>
    {
        var sentence = $"{"DDEE"[i % 4]}| {new string(letter, 5)} {new string(letter, 7)}.\n";
        return $"= id: {letter}\n{sentence}{sentence}";
    })));

    [Fact]
    public void Evaluate_OnItsOwnTrainingDrafts_RemembersTheUnguessable() =>
        Shipped.Evaluator.Evaluate(Trainer.Train(Unguessable()), Unguessable()).Labels.Accuracy.ShouldBe(1);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void CrossValidate_TheUnguessable_CannotRememberIt(int folds) =>
        Shipped.Evaluator.CrossValidate(Unguessable(), folds).Labels.Accuracy.ShouldBeLessThanOrEqualTo(0.5);

    [Fact]
    public void CrossValidate_Parts_AreScoredByModelsOfAllOthers()
    {
        var expected = _small.SelectMany((draft, i) =>
            Shipped.Evaluator.Evaluate(Trainer.Train([.. _small.Where((_, other) => other % 2 != i % 2)]), [draft]).Sentences);

        Shipped.Evaluator.CrossValidate(_small, 2).Sentences.ShouldBe(expected);
    }

    [Fact]
    public void CrossValidate_MorePartsThanDrafts_SaysSo() =>
        Should.Throw<CorpusException>(() => Shipped.Evaluator.CrossValidate(_small, 5)).Message
            .ShouldBe("4 drafts cannot make 5 parts; ask for fewer.");

    [Fact]
    public void CrossValidate_PartWithNothingToLearnFrom_SaysSo()
    {
        var drafts = LabelledText.Drafts("= id: a\nD| I run it.\nE| A log.\n= id: b\n## Empty\n");

        Should.Throw<CorpusException>(() => Shipped.Evaluator.CrossValidate(drafts, 2)).Message.ShouldContain("at least two labels");
    }

    [Fact]
    public void LeaveOneFileOut_Files_AreScoredByModelsOfAllOthers()
    {
        CorpusDraft[] drafts = [.. _small.Zip(["x", "y", "x", "z"], (draft, file) => draft with { File = file })];
        var expected = drafts.SelectMany(draft =>
            Shipped.Evaluator.Evaluate(Trainer.Train([.. drafts.Where(other => other.File != draft.File)]), [draft]).Sentences);

        var result = Shipped.Evaluator.LeaveOneFileOut(drafts);

        result.Sentences.ShouldBe(expected);
        result.Files.Select(file => file.File).ShouldBe(["x", "y", "z"]);
    }

    [Fact]
    public void LeaveOneFileOut_TrainsOnceForEachFile()
    {
        var steps = new Steps();

        Shipped.Evaluator.LeaveOneFileOut([.. _small.Zip(["x", "y", "x", "z"], (draft, file) => draft with { File = file })], null, steps);

        steps.Where(step => step.StartsWith("Part")).ShouldBe(["Part 1 of 3", "Part 2 of 3", "Part 3 of 3"]);
    }

    [Fact]
    public void LeaveOneFileOut_WithDraftsBesides_TrainsOnThemAndScoresNone()
    {
        CorpusDraft[] drafts = [.. _small.Take(2).Zip(["x", "y"], (draft, file) => draft with { File = file })];
        CorpusDraft[] also = [.. _small.Skip(2)];
        var expected = drafts.SelectMany(draft =>
            Shipped.Evaluator.Evaluate(Trainer.Train([.. also, .. drafts.Where(other => other != draft)]), [draft]).Sentences);

        Shipped.Evaluator.LeaveOneFileOut(drafts, also).Sentences.ShouldBe(expected);
    }

    [Fact]
    public void LeaveOneFileOut_OfOneFile_SaysSo() =>
        Should.Throw<CorpusException>(() => Shipped.Evaluator.LeaveOneFileOut(_small)).Message
            .ShouldBe("To leave one file out takes two files or more, of different names; all drafts here are of c.");

    [Fact]
    public void Evaluate_Sentences_ComeInOrderWithWhatPeopleAndTheModelSaid()
    {
        var model = Trainer.Train(_small);
        var result = Shipped.Evaluator.Evaluate(model, _small);
        var predictions = _small.SelectMany(draft => model.Predict(draft.Draft, draft.Sentences)).ToList();

        result.Sentences.Select(one => (one.File, one.Draft, one.Number)).Take(5)
            .ShouldBe([("c", "s1", 1), ("c", "s1", 2), ("c", "s1", 3), ("c", "s1", 4), ("c", "s2", 1)]);
        result.Sentences.Select(one => (one.Gold, one.Text))
            .ShouldBe(_small.SelectMany(draft => draft.Gold).Select(gold => (gold.Label, gold.Sentence.Text)));
        result.Sentences.Where(one => one.Gold == "reflection").Select(one => one.GoldAnswer)
            .ShouldBe(["learnt", "differently", "went-well", "impact", "none"]);
        result.Sentences.Select(one => new Prediction(one.Predicted, one.Confidence, one.PredictedAnswer)).ShouldBe(predictions);
    }

    [Fact]
    public void Flags_AreThoseThatPeopleRaise()
    {
        var flags = Shipped.Evaluator.Evaluate(SentenceModel.Shipped, _small).Flags.ShouldNotBeNull();

        flags.Scores.Select(score => score.Name)
            .ShouldBe(Shipped.Flags.Codes.Where(code => Shipped.Flags[code].Source == FlagSource.Annotation));
        flags.Scores.Sum(score => score.Support).ShouldBe(1);
        flags.Unflagged.ShouldBe(3);
    }

    [Fact]
    public void Flags_OfACorpusWithoutFlags_AreNotCounted() =>
        Shipped.Evaluator.Evaluate(SentenceModel.Shipped, LabelledText.Tsv("description\tI run a lab.")).Flags.ShouldBeNull();

    [Fact]
    public void Flags_ByAModelOfOtherLabels_AreNotCounted() =>
        Shipped.Evaluator.Evaluate(Trainer.Train(LabelledText.Tsv("ham\tx\nspam\ty")), _small).Flags.ShouldBeNull();

    private sealed class Steps : List<string>, IProgress<string>
    {
        public void Report(string value) => Add(value);
    }
}
