using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Training;

public class TrainerTests
{
    private static byte[] Trained(IReadOnlyList<CorpusDraft> drafts) => ModelBytes.Of(Trainer.Train(drafts));

    private static IReadOnlyList<CorpusDraft> SomeDrafts() => [.. Corpus.Read(Path.Combine(Shipped.Corpus, "b1.drafts")).Take(8)];

    [Fact]
    public void Train_TheSameCorpus_GivesTheSameBytesHoweverBusyTheMachineIs()
    {
        var alone = Trained(SomeDrafts());
        var together = new byte[3][];

        Parallel.For(0, together.Length, i => together[i] = Trained(SomeDrafts()));

        together.ShouldAllBe(bytes => bytes.SequenceEqual(alone));
    }

    [Fact]
    public void Train_AnotherCorpus_GivesOtherBytes() =>
        Trained(LabelledText.Drafts(LabelledText.Small)).ShouldNotBe(
            Trained(LabelledText.Drafts(LabelledText.Small.Replace("E| Figure", "D| Figure"))));

    [Fact]
    public void Train_AnyLabels_LearnsThem()
    {
        var drafts = LabelledText.Tsv("""
            très bien	What a lovely day this was.
            très bien	A lovely, lovely evening!
            "so so"	The weather was weather.
            "so so"	Weather as usual.
            漢字 🌱	Rain again, and more rain.
            漢字 🌱	Nothing but rain.
            """);

        var model = Trainer.Train(drafts);

        model.Labels.ShouldBe(["\"so so\"", "très bien", "漢字 🌱"]);
        model.KnowsTheThreeLabels.ShouldBeFalse();
        drafts.Select(draft => model.Predict(draft.Draft, draft.Sentences)[0].Label)
            .ShouldBe(drafts.Select(draft => draft.Gold[0].Label));
    }

    [Theory]
    [InlineData("yes\tIt works.\nno\tIt does not.")]
    [InlineData("yes\tx\nno\ty")]
    [InlineData("yes\t.\nno\t.")]
    public void Train_TwoSentences_IsEnough(string text)
    {
        var drafts = LabelledText.Tsv(text);
        var model = Trainer.Train(drafts);

        var odds = drafts.Select(draft => model.Predict(draft.Draft, draft.Sentences)[0].Confidence);

        odds.ShouldAllBe(confidence => confidence >= 0.5 && confidence <= 1);
    }

    [Fact]
    public void Train_DraftsOfHeadingsAlone_ChangeNothing()
    {
        var draft = "= id: a\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"D| I taught group {number}.\nE| Log {number}.\n"));

        Trained(LabelledText.Drafts("= id: x\n## Empty\n= id: y\n## Empty\n" + draft)).ShouldBe(Trained(LabelledText.Drafts(draft)));
    }

    [Fact]
    public void Train_OneLabel_SaysSo() =>
        Should.Throw<CorpusException>(() => Trainer.Train(LabelledText.Tsv("ham\tSee you.\nham\tBye.")))
            .Message.ShouldBe("A model needs sentences of at least two labels; the 2 to train on are all labelled ham.");

    [Fact]
    public void Train_NoSentence_SaysSo() =>
        Should.Throw<CorpusException>(() => Trainer.Train([])).Message.ShouldContain("the 0 to train on have none");

    [Fact]
    public void Train_Progress_IsToldInWords()
    {
        var told = new Steps();

        Trainer.Train(LabelledText.Drafts(LabelledText.Small), told);

        told[0].ShouldBe("Reading 15 sentences of 4 drafts");
        told.Count.ShouldBe(2);
    }

    private sealed class Steps : List<string>, IProgress<string>
    {
        public void Report(string value) => Add(value);
    }
}
