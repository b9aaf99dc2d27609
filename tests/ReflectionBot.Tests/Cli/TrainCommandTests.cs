using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_model_is_written_and_what_it_learnt_is_said()
    {
        var corpus = _folder.Write("small.drafts", TrainedFolder.Drafts);
        var model = _folder["my.model"];

        var run = CommandRun.Of("train", corpus, "--out", model).ShouldBeDone();

        run.Output.ShouldBe($"{model}: trained on 10 sentences; labels description, evidence, reflection.\n");
        Directory.GetFiles(_folder.Path).ShouldBe([corpus, model], ignoreOrder: true);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_model()
    {
        _folder.Write("b.drafts", TrainedFolder.Drafts);
        _folder.Write("a.tsv", "reflection\tI was wrong.\n");
        CommandRun.Of("train", _folder.Path, "--out", _folder["one.model"]).ShouldBeDone();
        CommandRun.Of("train", _folder["a.tsv"], _folder["b.drafts"], "--out", _folder["two.model"]).ShouldBeDone();

        File.ReadAllBytes(_folder["one.model"]).ShouldBe(File.ReadAllBytes(_folder["two.model"]));
    }

    [Fact]
    public void Labels_may_be_anything()
    {
        var corpus = _folder.Write("m.tsv", TrainedFolder.Messages);

        CommandRun.Of("train", corpus, "--out", _folder["my.model"]).ShouldBeDone().Output.ShouldEndWith("labels ham, spam.\n");
    }

    [Fact]
    public void Whoever_watches_is_told_of_every_step()
    {
        var steps = new Steps();
        var corpus = _folder.Write("small.drafts", TrainedFolder.Drafts);

        CommandRun.Of([], ["train", corpus, "--out", _folder["my.model"]], progress: steps).ShouldBeDone();

        steps.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("a.drafts", "= id: a\nD| I run a lab.\nX| No label.\n", "a.drafts:3: \"X\" is not a label")]
    [InlineData("a.drafts", "= id: a\n", "no labelled sentence")]
    [InlineData("a.tsv", "ham\tSee you.\nno tab\n", "a.tsv:2: expected a label, a tab and a sentence.")]
    [InlineData("a.tsv", "ham\tSee you.\nham\tBye.\n", "at least two labels")]
    [InlineData("a.tsv", "\0\u0001\u0002", "a.tsv:1: expected")]
    public void A_corpus_at_fault_leaves_the_old_model(string name, string text, string fault)
    {
        var corpus = _folder.Write(name, text);
        var model = _folder.Write("my.model", "old");

        CommandRun.Of("train", corpus, "--out", model).ShouldBeAtFault(fault);

        File.ReadAllText(model).ShouldBe("old");
        Directory.GetFiles(_folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void A_corpus_that_is_not_there_is_named() =>
        CommandRun.Of("train", _folder["no.drafts"], "--out", _folder["my.model"]).ShouldBeAtFault("no.drafts: there is no such file or folder.");

    [Fact]
    public void A_folder_without_a_corpus_is_named() =>
        CommandRun.Of("train", _folder.Path, "--out", _folder["my.model"]).ShouldBeAtFault("no .drafts or .tsv file");

    [Fact]
    public void A_model_that_cannot_be_written_there_is_named()
    {
        var corpus = _folder.Write("m.tsv", TrainedFolder.Messages);

        CommandRun.Of("train", corpus, "--out", _folder.Path).ShouldBeAtFault("it is a folder");
        CommandRun.Of("train", corpus, "--out", Path.Combine(_folder.Path, "no", "my.model")).ShouldBeAtFault("no such folder");
        Directory.GetFiles(_folder.Path).ShouldBe([corpus]);
    }

    [Theory]
    [InlineData("argument", "train", "--out", "my.model")]
    [InlineData("--out", "train", "corpus")]
    [InlineData("--folds", "train", "corpus", "--out", "my.model", "--folds", "2")]
    public void Wrong_usage_points_to_the_help(string word, params string[] arguments) =>
        CommandRun.Of(arguments).ShouldBeWrongUsage(word);

    private sealed class Steps : List<string>, IProgress<string>
    {
        public void Report(string value) => Add(value);
    }
}
