using ReflectionBot.Classifier.Evaluation;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Evaluation;

public class EvaluationResultTests
{
    /// <summary>Sentences by the answer of people and that of the model, such as <c>learnt none</c>; <c>?</c> for unknown.</summary>
    private static LabelReport? AnswersOf(params string[] answers) => new EvaluationResult(
        [
            .. answers.Select(pair => pair.Split(' ')).Select(pair => Scored.Sentence("aa 0.5", 0) with
            {
                GoldAnswer = pair[0],
                PredictedAnswer = pair[1] == "?" ? null : pair[1],
            }),
        ],
        null).Answers;

    [Fact]
    public void Answers_AreCountedAsLabelsAre()
    {
        var report = AnswersOf("learnt learnt", "learnt none", "none none", "none none", "impact learnt").ShouldNotBeNull();

        report.Scores.ShouldBe(
        [
            new LabelScore("impact", 0, 0, 1),
            new LabelScore("learnt", 1 / 2.0, 1 / 2.0, 2),
            new LabelScore("none", 2 / 3.0, 1, 2),
        ]);
        report.MacroF1.ShouldBe((0 + 0.5 + 0.8) / 3, 1e-12);
    }

    [Fact]
    public void Answers_WhereNobodyKnowsAny_AreNotCounted()
    {
        AnswersOf("learnt ?", "none ?").ShouldBeNull();
        AnswersOf("none none", "none learnt").ShouldBeNull();
    }

    [Fact]
    public void Answers_WhereOnePartsModelKnowsNone_AreThoseOfTheOtherParts()
    {
        AnswersOf("learnt learnt", "impact ?").ShouldNotBeNull().Total.ShouldBe(1);
        AnswersOf("learnt ?", "none none").ShouldBeNull();
    }

    [Fact]
    public void Files_HaveAScoreEachInTheCorpussOrder()
    {
        ScoredSentence Of(string file, string labels) => Scored.Sentence($"{labels} 0.5", 0) with { File = file };

        var files = new EvaluationResult([Of("n2", "aa"), Of("n2", "bb"), Of("n1", "aa"), Of("n1", "ab"), Of("n2", "ab")], null).Files;

        files.Select(file => (file.File, file.Labels.Total, file.Labels.Accuracy)).ShouldBe([("n2", 3, 2 / 3.0), ("n1", 2, 1 / 2.0)]);
        files.Select(file => file.Labels.MacroF1).ShouldBe([2 / 3.0, 1 / 3.0], 1e-12);
    }

    [Fact]
    public void WorstMistakes_AreTheSurestFirstAndNoMoreThanAskedFor()
    {
        var result = Scored.Result("ab 0.5", "aa 0.99", "ab 0.9", "ab 0.7", "ab 0.9");

        result.WorstMistakes(3).Select(one => one.Number).ShouldBe([3, 5, 4]);
        result.WorstMistakes(20).Count.ShouldBe(4);
    }
}
