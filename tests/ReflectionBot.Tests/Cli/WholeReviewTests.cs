using System.Text;
using System.Text.Json;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

/// <summary>The review command from a file's bytes to what a writer sees, with nothing made by hand in between.</summary>
public sealed class WholeReviewTests : IDisposable
{
    private static readonly string[] _formats = ["text", "markdown", "json", "html"];
    private static readonly byte[] _office = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Samples => [.. Directory.GetFiles(SamplesFolder).Select(path => Path.GetFileName(path))];

    private static string SamplesFolder => Path.Combine(Repository.Root(), "docs", "samples");

    public void Dispose() => _folder.Dispose();

    private static CommandRun ReviewOf(string text, string format = "json") =>
        CommandRun.Of(text, ["review", "-", "--format", format]);

    /// <summary>Checks that all places of a review in JSON lie in its text, and every sentence where it says.</summary>
    private static JsonElement Sound(CommandRun run)
    {
        var json = run.ShouldBeDone().Json;
        var text = json.GetProperty("text").GetString()!;
        Func<JsonElement, string> at = place =>
            text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());

        var sentences = json.GetProperty("sentences").EnumerateArray().ToList();
        sentences.ShouldAllBe(sentence => at(sentence) == sentence.GetProperty("text").GetString());
        sentences.ShouldAllBe(sentence => sentence.GetProperty("confidence").GetDouble() >= 0.3333 && sentence.GetProperty("confidence").GetDouble() <= 1);
        json.GetProperty("balance").EnumerateObject().Sum(label => label.Value.GetInt32()).ShouldBe(sentences.Count);
        json.GetProperty("flags").EnumerateArray().SelectMany(flag => flag.GetProperty("spans").EnumerateArray())
            .ShouldAllBe(span => at(span).Length > 0);
        json.GetProperty("questions").GetArrayLength().ShouldBeLessThanOrEqualTo(3);
        json.GetProperty("questions").EnumerateArray().ShouldAllBe(question => at(question.GetProperty("about")).Length > 0);
        return json;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_reviewed_in_every_format(string sample)
    {
        var path = Path.Combine(SamplesFolder, sample);

        foreach (var format in _formats)
        {
            var run = CommandRun.Of("review", path, "--format", format).ShouldBeDone();
            run.Output.Length.ShouldBeGreaterThan(200, format);
            run.Output.ShouldEndWith("\n");
        }

        Sound(CommandRun.Of("review", path, "--format", "json")).GetProperty("sentences").GetArrayLength().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_review_can_be_written_to_a_file()
    {
        var path = Path.Combine(SamplesFolder, "1a.md");
        var shown = CommandRun.Of("review", path, "--section", "1a").ShouldBeDone().Output;

        CommandRun.Of("review", path, "--section", "1a", "--out", _folder["review.txt"]).ShouldBeDone().Output.ShouldBeEmpty();

        File.ReadAllText(_folder["review.txt"]).ShouldBe(shown);
        Directory.GetFiles(_folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void An_unknown_section_or_guideline_is_answered_with_those_there_are()
    {
        CommandRun.Of("x", ["review", "-", "--section", "9z"]).ShouldBeAtFault("no section \"9z\"", "1a, 1b");
        CommandRun.Of("x", ["review", "-", "--guideline", "none"]).ShouldBeAtFault("no guideline \"none\"", "cmalt-2019-01");
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("Section 1A")]
    public void A_section_may_be_called_as_people_do(string section) =>
        CommandRun.Of("I ran a class.", ["review", "-", "--section", section, "--format", "json"]).ShouldBeDone()
            .Json.GetProperty("section").GetString().ShouldBe("1a");

    public static TheoryData<string, byte[], string> FilesAtFault => new()
    {
        { "a.txt", [], "no sentences" },
        { "a.txt", " \r\n\t"u8.ToArray(), "no sentences" },
        { "a.docx", [], "no sentences" },
        { "a.bin", [1, 2, 3, 0, 5, 0xFF, 0xFE, 0], "" },
        { "a.docx", [.. _office, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]], "password" },
        { "a.doc", [.. _office, .. new byte[500], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[500]], ".doc" },
        { "a.docx", "PK\u0003\u0004 and then nothing"u8.ToArray(), "" },
        { "a.txt", new byte[11_000_000], "10 MB" },
    };

    [Theory]
    [MemberData(nameof(FilesAtFault), DisableDiscoveryEnumeration = true)] // The files are too large for names of tests.
    public void A_file_that_cannot_be_read_says_so_in_one_line(string name, byte[] content, string word)
    {
        var path = _folder.Write(name, content);

        CommandRun.Of("review", path, "--out", _folder["review.txt"]).ShouldBeAtFault($"{name}: ", word);
        CommandRun.Of(content, ["review", "-"]).Code.ShouldBe(1);

        Directory.GetFiles(_folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        CommandRun.Of("review", _folder["no.docx"]).ShouldBeAtFault("no.docx: there is no such file");

    [Fact]
    public void A_draft_of_one_sentence_is_reviewed() =>
        Sound(ReviewOf("I ran a class.")).GetProperty("sentences").GetArrayLength().ShouldBe(1);

    [Fact]
    public void A_draft_of_twenty_thousand_words_is_reviewed()
    {
        var text = string.Concat(Enumerable.Range(1, 2_000).Select(number =>
            $"I taught group {number} in the old hall every week.{(number % 8 == 0 ? "\n\n" : " ")}"));

        var json = Sound(ReviewOf(text));

        json.GetProperty("words").GetInt32().ShouldBe(20_000);
        json.GetProperty("sentences").GetArrayLength().ShouldBe(2_000);
        json.GetProperty("flags").EnumerateArray().ShouldContain(flag => flag.GetProperty("code").GetString() == "over-length");
    }

    [Fact]
    public void A_sentence_of_five_thousand_words_is_reviewed_and_quoted_in_part()
    {
        var text = string.Concat(Enumerable.Repeat("and then we went on with it ", 714)) + "at last.";

        Sound(ReviewOf(text)).GetProperty("words").GetInt32().ShouldBe(5_000);
        ReviewOf(text, "text").ShouldBeDone().Output.Length.ShouldBeLessThan(3_000);
    }

    [Fact]
    public void A_draft_in_chinese_is_reviewed() =>
        Sound(ReviewOf("我在一所小学院教书。去年我们换了平台。我觉得应该先问学生。\n\n图一是新的平台。"))
            .GetProperty("sentences").GetArrayLength().ShouldBeGreaterThan(0);

    [Fact]
    public void A_draft_of_bullets_alone_is_reviewed()
    {
        var json = Sound(ReviewOf(string.Concat("Moodle Xerte Panopto Teams Padlet Kahoot".Split(' ').Select(tool => $"- I used {tool} in class\n"))));

        json.GetProperty("sentences").GetArrayLength().ShouldBe(6);
        json.GetProperty("flags").EnumerateArray().ShouldContain(flag => flag.GetProperty("code").GetString() == "list-style");
    }
}
