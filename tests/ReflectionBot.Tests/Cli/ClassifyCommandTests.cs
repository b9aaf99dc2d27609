using System.Text;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

public sealed class ClassifyCommandTests(TrainedFolder trained) : IClassFixture<TrainedFolder>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string[] Lines(CommandRun run) => run.ShouldBeDone().Output.Split('\n');

    private static string[] Labels(CommandRun run) => [.. Lines(run).Select(line => line.Split('\t')[0])];

    [Fact]
    public void Every_line_is_answered_in_its_place()
    {
        const string text = "I should have asked the students first.\n\n  \t\nFigure 2 shows the new rota.\n\u200B\nI run the booking desk of a small school.\n";

        Labels(CommandRun.Of(text, ["classify", "-"])).ShouldBe(["reflection", "", "", "evidence", "", "description", ""]);
    }

    [Fact]
    public void An_answer_is_a_label_and_its_probability()
    {
        foreach (var line in Lines(CommandRun.Of("I run a lab.\n?\n漢字\n", ["classify", "-"])).SkipLast(1))
        {
            var (label, odds) = (line.Split('\t')[0], line.Split('\t')[1]);

            new[] { "description", "reflection", "evidence" }.ShouldContain(label);
            odds.Length.ShouldBe(6);
            double.Parse(odds).ShouldBeInRange(0.3333, 1);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Nothing_is_answered_by_nothing(string text) => CommandRun.Of(text, ["classify", "-"]).ShouldBeDone().Output.ShouldBe(text);

    [Fact]
    public void Line_ends_and_marks_of_other_systems_make_no_difference()
    {
        const string text = "I run a lab.\nIt went badly, and I know why.\n";
        var plain = CommandRun.Of(text, ["classify", "-"]).ShouldBeDone().Output;

        CommandRun.Of(text.TrimEnd('\n'), ["classify", "-"]).Output.ShouldBe(plain);
        CommandRun.Of(text.Replace("\n", "\r\n"), ["classify", "-"]).Output.ShouldBe(plain);
        CommandRun.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], ["classify", "-"]).Output.ShouldBe(plain);
        CommandRun.Of("classify", _folder.Write("lines.txt", text)).Output.ShouldBe(plain);
    }

    [Fact]
    public void A_model_answers_in_its_own_labels() =>
        Labels(CommandRun.Of(TrainedFolder.Messages, ["classify", "-", "--model", trained.MessagesModel]))
            .ShouldBe(["ham", "ham", "ham", "spam", "spam", "spam", ""]);

    [Fact]
    public void Train_evaluate_and_classify_agree()
    {
        var predictions = _folder["p.tsv"];
        CommandRun.Of("evaluate", trained.MessagesFile, "--model", trained.MessagesModel, "--predictions", predictions).ShouldBeDone();
        var sentences = string.Concat(TrainedFolder.Messages.Split('\n').Select(row => row.Split('\t')[1] + "\n"));

        var labelled = Lines(CommandRun.Of(sentences, ["classify", "-", "--model", trained.MessagesModel]));

        File.ReadAllLines(predictions).Select(row => string.Join('\t', row.Split('\t')[3..])).ShouldBe(labelled.SkipLast(1));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_answered_line_for_line_too()
    {
        var noise = new byte[20_000];
        new Random(1).NextBytes(noise);
        var ends = noise.Select((sign, i) => sign == '\n' || (sign == '\r' && (i + 1 == noise.Length || noise[i + 1] != '\n'))).Count(isEnd => isEnd);

        Lines(CommandRun.Of([.. noise, (byte)'x'], ["classify", "-"])).Length.ShouldBe(ends + 2);
    }

    [Fact]
    public void A_sentence_of_any_length_is_answered() =>
        Lines(CommandRun.Of(string.Concat(Enumerable.Repeat("I wondered about it and ", 20_000)), ["classify", "-"])).Length.ShouldBe(2);

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        CommandRun.Of("classify", _folder["no.txt"]).ShouldBeAtFault("no.txt: there is no such file");
        CommandRun.Of("classify", _folder.Path).ShouldBeAtFault("it is a folder");
    }

    [Fact]
    public void A_model_that_cannot_be_used_is_named()
    {
        CommandRun With(string model) => CommandRun.Of("I run a lab.\n", ["classify", "-", "--model", model]);

        With(trained.OtherVersionModel).ShouldBeAtFault("other.model: this model was made by another version");
        With(trained.CutModel).ShouldBeAtFault("cut.model: the model is damaged");
        With(trained.NoModel).ShouldBeAtFault("no.model: this is not a model");
        With(_folder["missing.model"]).ShouldBeAtFault("missing.model: there is no such file");
    }

    [Fact]
    public void No_file_is_wrong_usage() => CommandRun.Of("classify").ShouldBeWrongUsage("argument");
}
