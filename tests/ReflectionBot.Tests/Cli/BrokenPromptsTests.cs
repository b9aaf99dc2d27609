using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

/// <summary>Somebody edited the prompts and slipped: the program says where, in one line.</summary>
public sealed class BrokenPromptsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BrokenPromptsTests()
    {
        foreach (var path in Directory.GetFiles(CommandRun.Prompts, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[Path.GetRelativePath(CommandRun.Prompts, path)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    public void Dispose() => _folder.Dispose();

    private CommandRun Run(params string[] arguments) => CommandRun.Of("I ran a class."u8.ToArray(), arguments, _folder.Path);

    private string Corpus() => _folder.Write("a.drafts", "= id: a\nD| I run a lab.\n");

    [Fact]
    public void Prompts_that_are_right_serve_from_any_folder()
    {
        Run("review", "-").ShouldBeDone();
        Run("evaluate", Corpus()).ShouldBeDone();
    }

    [Theory]
    [InlineData("replies.yaml")]
    [InlineData("flags.yaml")]
    [InlineData("guidelines/cmalt-2019-01.yaml")]
    public void A_line_that_is_no_yaml_is_named(string file)
    {
        var lines = File.ReadAllLines(_folder[file]);
        File.WriteAllLines(_folder[file], [.. lines, "  \"no end: ["]);

        var run = Run("review", "-");

        run.ShouldBeAtFault($"{_folder[file]}:");
        int.Parse(run.Error[(_folder[file].Length + 1)..].Split(':')[0]).ShouldBeInRange(lines.Length - 1, lines.Length + 2);
    }

    [Theory]
    [InlineData("replies.yaml")]
    [InlineData("flags.yaml")]
    [InlineData("guidelines/cmalt-2019-01.yaml")]
    public void A_file_that_is_not_there_or_empty_is_named(string file)
    {
        File.WriteAllText(_folder[file], "");
        Run("review", "-").ShouldBeAtFault($"{_folder[file]}:1:");

        File.Delete(_folder[file]);
        Run("review", "-").ShouldBeAtFault($"{_folder[file]}:1:");
    }

    [Fact]
    public void A_file_for_what_cannot_be_read_is_named_when_it_is_needed()
    {
        File.WriteAllText(_folder["reading.yaml"], "empty: [");

        Run("review", _folder.Write("empty.txt", "")).ShouldBeAtFault($"{_folder["reading.yaml"]}:2: this is not valid YAML");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        CommandRun.Of("I ran a class."u8.ToArray(), ["review", "-"], _folder["no"]).ShouldBeAtFault($"{_folder["no"]}", "flags.yaml:1:");

    [Fact]
    public void An_evaluation_needs_flags_and_guideline_too()
    {
        File.WriteAllText(_folder["flags.yaml"], "jargon:\n  titel: x\n");

        Run("evaluate", Corpus()).ShouldBeAtFault($"{_folder["flags.yaml"]}:2:");
    }

    [Fact]
    public void Training_and_classifying_need_no_prompts()
    {
        File.Delete(_folder["flags.yaml"]);
        File.Delete(_folder["replies.yaml"]);

        Run("classify", "-").ShouldBeDone();
        Run("train", _folder.Write("m.tsv", TrainedFolder.Messages), "--out", _folder["my.model"]).ShouldBeDone();
    }
}
