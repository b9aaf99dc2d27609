using System.Text;
using System.Text.Json;
using ReflectionBot.Cli;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflectionbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (int Code, string Output, string Error) Run(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, new MemoryStream(Encoding.UTF8.GetBytes(input)), Colour: false);
        var code = new Shell(terminal, _ => 0, [new ReviewCommand(new HandMadeCoach(), terminal).Build()]).Run(arguments);
        return (code, output.ToString(), error.ToString());
    }

    private string FileWith(string text)
    {
        var path = Path.Combine(_folder, "draft.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static void ShouldBeAtFault((int Code, string Output, string Error) run, params string[] words)
    {
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.Count(sign => sign == '\n').ShouldBe(1, run.Error);
        run.Error.ShouldEndWith("\n");
        foreach (var word in words)
        {
            run.Error.ShouldContain(word);
        }
    }

    [Theory]
    [InlineData("text", "What already works")]
    [InlineData("markdown", "one sentence of description")]
    [InlineData("json", "\"guideline\": \"cmalt-2019-01\"")]
    [InlineData("html", "<!doctype html>")]
    public void A_draft_on_standard_input_is_reviewed_in_every_format(string format, string sign)
    {
        var (code, output, error) = Run("I ran a class.", "review", "-", "--format", format);

        code.ShouldBe(0);
        error.ShouldBeEmpty();
        output.ShouldContain(sign);
        output.ShouldEndWith("\n");
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("1A")]
    public void The_section_reaches_the_review(string section)
    {
        var (_, output, _) = Run("I ran a class.", "review", "-", "--section", section, "--format", "json");

        JsonDocument.Parse(output).RootElement.GetProperty("section").GetString().ShouldBe("1a");
    }

    [Fact]
    public void A_file_is_reviewed_and_written_to_another()
    {
        var target = Path.Combine(_folder, "review.json");

        var (code, output, _) = Run("", "review", FileWith("I ran a class."), "--format", "json", "--out", target);

        code.ShouldBe(0);
        output.ShouldBeEmpty();
        File.ReadAllBytes(target)[0].ShouldBe((byte)'{');
        Directory.GetFiles(_folder).Length.ShouldBe(2);
    }

    [Fact]
    public void An_unknown_section_is_answered_with_those_there_are() =>
        ShouldBeAtFault(Run("x", "review", "-", "--section", "9z\n\u001b[2J"), "9z", "1a, 1b");

    [Fact]
    public void An_unknown_guideline_is_answered_with_those_there_are() =>
        ShouldBeAtFault(Run("x", "review", "-", "--guideline", "none"), "none", "cmalt-2019-01");

    [Fact]
    public void A_broken_prompt_file_is_named_with_its_line() =>
        ShouldBeAtFault(Run("x", "review", "-", "--guideline", "broken"), "broken.yaml:7");

    [Fact]
    public void A_document_that_cannot_be_read_is_at_fault() => ShouldBeAtFault(Run("unreadable", "review", "-"), "-: this is not");

    [Fact]
    public void A_missing_file_is_named()
    {
        ShouldBeAtFault(Run("", "review", Path.Combine(_folder, "no.txt")), "no.txt", "no such file");
        ShouldBeAtFault(Run("", "review", Path.Combine(_folder, "no", "no.txt")), "no.txt", "no such folder");
        ShouldBeAtFault(Run("", "review", "@no.txt"), "@no.txt", "no such file");
    }

    [Fact]
    public void A_folder_is_not_a_draft() => ShouldBeAtFault(Run("", "review", _folder), "folder");

    [Fact]
    public void A_name_that_cannot_be_one_is_said_so()
    {
        ShouldBeAtFault(Run("", "review", ""), "name of a file");
        ShouldBeAtFault(Run("", "review", "a\0b"), "name of a file");
        ShouldBeAtFault(Run("", "review", Path.Combine(_folder, new string('x', 5000))), "too long");
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        ShouldBeAtFault(Run("x", "review", "-", "--out", _folder), "folder");
        ShouldBeAtFault(Run("x", "review", "-", "--out", Path.Combine(_folder, "no", "r.txt")), "no such folder");
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review", "-", "--format", "pdf")]
    [InlineData("review", "-", "--fromat", "text")]
    [InlineData("review", "-", "another")]
    [InlineData("revew", "-")]
    public void Wrong_usage_points_to_the_help(params string[] arguments)
    {
        var (code, output, error) = Run("x", arguments);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("--help");
    }

    [Fact]
    public void The_help_shows_the_commands()
    {
        var (code, output, error) = Run("", "--help");

        code.ShouldBe(0);
        output.ShouldContain("review");
        error.ShouldBeEmpty();
    }

    [Fact]
    public void The_help_of_review_teaches_by_two_examples()
    {
        var (code, output, _) = Run("", "review", "--help");

        code.ShouldBe(0);
        output.ShouldContain("reflectionbot review my-1a.docx --section 1a\n");
        output.ShouldContain("--format html --out review.html");
        output.ShouldContain("markdown");
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void Colour_is_left_out_where_it_is_not_wanted(string? noColor, string term, bool colour) =>
        Terminal.ShowsColour(name => name == "NO_COLOR" ? noColor : term).ShouldBe(colour);
}
