using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Cli;

public sealed class EvaluateCommandTests(TrainedFolder trained) : IClassFixture<TrainedFolder>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    [Fact]
    public void The_report_as_json_keeps_its_contract()
    {
        var json = CommandRun.Of("evaluate", trained.DraftsFile, "--model", trained.DraftsModel, "--format", "json").ShouldBeDone().Json;

        Names(json).ShouldBe(["accuracy", "macroF1", "kappa", "calibrationError", "coverage", "labels", "confusion", "answers", "flags"]);
        json.GetProperty("accuracy").GetDouble().ShouldBe(1);
        json.GetProperty("macroF1").GetDouble().ShouldBe(1);
        json.GetProperty("kappa").GetDouble().ShouldBe(1);
        json.GetProperty("calibrationError").GetDouble().ShouldBeInRange(0, 1);
        Compact(json.GetProperty("coverage")).ShouldBe(
            "[{\"share\":0.5,\"accuracy\":1},{\"share\":0.8,\"accuracy\":1},{\"share\":1,\"accuracy\":1}]");
        Names(json.GetProperty("labels")).ShouldBe(["description", "evidence", "reflection"]);
        Compact(json.GetProperty("labels").GetProperty("description")).ShouldBe("{\"precision\":1,\"recall\":1,\"f1\":1,\"support\":4}");
        Compact(json.GetProperty("confusion").GetProperty("description")).ShouldBe("{\"description\":4,\"evidence\":0,\"reflection\":0}");
        Names(json.GetProperty("answers")).ShouldBe(["macroF1", "labels"]);
        json.GetProperty("answers").GetProperty("macroF1").GetDouble().ShouldBe(1);
        Names(json.GetProperty("answers").GetProperty("labels")).ShouldBe(["differently", "learnt", "none", "went-well"]);
        Compact(json.GetProperty("answers").GetProperty("labels").GetProperty("none"))
            .ShouldBe("{\"precision\":1,\"recall\":1,\"f1\":1,\"support\":7}");
        Names(json.GetProperty("flags").GetProperty("thin-reflection")).ShouldBe(["precision", "recall", "support"]);
        json.GetProperty("flags").GetProperty("microF1").GetDouble().ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Only_flags_that_mentors_raise_are_counted() =>
        Names(CommandRun.Of("evaluate", trained.DraftsFile, "--format", "json").ShouldBeDone().Json.GetProperty("flags")).ShouldBe(
        [
            "missing-reflection", "thin-reflection", "personal-data", "list-style", "role-unclear", "not-first-person",
            "missing-evidence", "unexplained-evidence", "background-heavy", "jargon", "over-length", "stale-evidence",
            "microF1", "unflagged", "leftAlone",
        ]);

    [Fact]
    public void A_corpus_without_flags_has_none_in_the_report()
    {
        var json = CommandRun.Of("evaluate", trained.MessagesFile, "--model", trained.MessagesModel, "--format", "json").ShouldBeDone().Json;

        Names(json).ShouldBe(["accuracy", "macroF1", "kappa", "calibrationError", "coverage", "labels", "confusion"]);
        Names(json.GetProperty("labels")).ShouldBe(["ham", "spam"]);
    }

    [Fact]
    public void The_report_as_text_shows_labels_confusion_answers_and_flags()
    {
        var output = CommandRun.Of("evaluate", trained.DraftsFile, "--model", trained.DraftsModel).ShouldBeDone().Output;

        output.ShouldStartWith("10 sentences: accuracy 1.0000, macro-F1 1.0000, kappa 1.0000\nCalibration error 0.");
        output.ShouldContain("\nAccuracy, the surest sentences first: 1.0000 of 50%, 1.0000 of 80%, 1.0000 of 100%\n\nlabel ");
        output.ShouldContain("reflection                  1.0000    1.0000    1.0000         3\n");
        output.ShouldContain("people \\ model");
        output.ShouldContain("\n\nWhich of the four reflective questions a sentence answers, \"none\" for no question: macro-F1 1.0000\nquestion ");
        output.ShouldContain("none                        1.0000    1.0000    1.0000         7\n");
        output.ShouldContain("micro-F1");
        output.ShouldNotContain("\nfile ");
    }

    [Fact]
    public void Answers_that_the_model_or_the_corpus_does_not_know_are_not_in_the_report()
    {
        var silent = _folder.Write("silent.drafts", "= id: a\nD| I teach carpenters.\nR| I felt lost.\nE| Figure 1.\n");
        var silentModel = _folder["silent.model"];
        CommandRun.Of("train", silent, "--out", silentModel).ShouldBeDone();

        void ShouldHaveNone(string corpus, string model)
        {
            Names(CommandRun.Of("evaluate", corpus, "--model", model, "--format", "json").ShouldBeDone().Json).ShouldNotContain("answers");
            CommandRun.Of("evaluate", corpus, "--model", model).ShouldBeDone().Output.ShouldNotContain("question");
        }

        ShouldHaveNone(trained.DraftsFile, silentModel);
        ShouldHaveNone(silent, trained.DraftsModel);
    }

    [Fact]
    public void Several_files_have_a_score_each()
    {
        var more = _folder.Write("more.drafts", "= id: a\nD| I teach two groups of carpenters in the evening.\nE| The survey is linked below.\n");

        var json = CommandRun.Of("evaluate", trained.DraftsFile, more, "--model", trained.DraftsModel, "--format", "json").ShouldBeDone().Json;
        var output = CommandRun.Of("evaluate", trained.DraftsFile, more, "--model", trained.DraftsModel).ShouldBeDone().Output;

        Names(json).ShouldBe(
            ["accuracy", "macroF1", "kappa", "calibrationError", "coverage", "labels", "confusion", "answers", "files", "flags"]);
        Compact(json.GetProperty("files")).ShouldBe(
            "{\"small\":{\"macroF1\":1,\"accuracy\":1,\"sentences\":10},\"more\":{\"macroF1\":1,\"accuracy\":1,\"sentences\":2}}");
        output.ShouldContain("""

            file                     sentences  macro-F1
            small                           10    1.0000
            more                             2    1.0000

            """);
    }

    [Fact]
    public void Predictions_are_a_row_a_sentence_and_agree_with_the_report()
    {
        var file = _folder["predictions.tsv"];

        var json = CommandRun.Of("evaluate", trained.DraftsFile, "--folds", "3", "--format", "json", "--predictions", file).ShouldBeDone().Json;
        var rows = File.ReadAllText(file).TrimEnd('\n').Split('\n').Select(row => row.Split('\t')).ToList();

        rows.ShouldAllBe(row => row.Length == 5);
        rows.Select(row => $"{row[0]} {row[1]} {row[2][0]}").ShouldBe(
            ["s1 1 d", "s1 2 d", "s1 3 r", "s1 4 e", "s2 1 d", "s2 2 r", "s2 3 e", "s3 1 d", "s3 2 r", "s3 3 e"]);
        rows.ShouldAllBe(row => double.Parse(row[4], CultureInfo.InvariantCulture) > 0.3 && row[4].Length == 6);
        json.GetProperty("accuracy").GetDouble().ShouldBe(rows.Count(row => row[2] == row[3]) / 10.0);
    }

    [Fact]
    public void Mistakes_come_the_surest_first_and_are_twenty_at_most()
    {
        var corpus = _folder.Write("wrong.tsv", string.Concat(Enumerable.Range(1, 30).Select(number =>
            $"evidence\tI teach {number} carpenters{(number % 3 == 0 ? " and felt lost" : "")}.\n")));

        var json = CommandRun.Of("evaluate", corpus, "--model", trained.DraftsModel, "--mistakes", "--format", "json").ShouldBeDone().Json;
        var text = CommandRun.Of("evaluate", corpus, "--model", trained.DraftsModel, "--mistakes").ShouldBeDone().Output;

        var mistakes = json.GetProperty("mistakes").EnumerateArray().ToList();
        mistakes.Count.ShouldBe(20);
        mistakes.Select(one => one.GetProperty("confidence").GetDouble()).ShouldBeInOrder(SortDirection.Descending);
        mistakes.ShouldAllBe(one => one.GetProperty("gold").GetString() == "evidence" && one.GetProperty("predicted").GetString() != "evidence");
        Names(mistakes[0]).ShouldBe(["draft", "number", "gold", "predicted", "confidence", "text"]);
        text.ShouldContain("\n\nThe surest mistakes (people > model, confidence)\n");
        text.Split('\n').Where(line => line.StartsWith("wrong:")).ShouldBe(mistakes.Select(Line));

        static string Line(JsonElement one) => string.Create(CultureInfo.InvariantCulture,
            $"{one.GetProperty("draft")} {one.GetProperty("number")}: {one.GetProperty("gold")} > {one.GetProperty("predicted")}, "
            + $"{one.GetProperty("confidence").GetDouble():F2}: {one.GetProperty("text")}");
    }

    [Fact]
    public void Parts_train_models_of_their_own() =>
        CommandRun.Of("evaluate", trained.MessagesFile, "--folds", "3", "--format", "json").ShouldBeDone()
            .Json.GetProperty("labels").GetProperty("ham").GetProperty("support").GetInt32().ShouldBe(3);

    [Fact]
    public void More_parts_than_drafts_are_a_fault_of_the_input() =>
        CommandRun.Of("evaluate", trained.DraftsFile, "--folds", "4").ShouldBeAtFault("3 drafts cannot make 4 parts");

    [Fact]
    public void A_part_with_nothing_to_learn_from_is_a_fault_of_the_input() =>
        CommandRun.Of("evaluate", _folder.Write("a.tsv", "ham\tSee you.\nspam\tBuy!\n"), "--folds", "2").ShouldBeAtFault("at least two labels");

    [Fact]
    public void Each_file_left_out_is_scored_by_all_the_others()
    {
        var likewise = _folder.Write("likewise.tsv", "ham\tLunch by the gate at noon.\nspam\tClick for a prize now!\n");
        var opposite = _folder.Write("opposite.tsv", "spam\tSee you at noon by the old gate.\nham\tWin, click, a prize now!!!\n");

        var run = CommandRun.Of("evaluate", "--leave-one-file-out", trained.MessagesFile, likewise, opposite, "--format", "json").ShouldBeDone();

        var files = run.Json.GetProperty("files");
        Names(files).ShouldBe(["messages", "likewise", "opposite"]);
        files.GetProperty("likewise").GetProperty("accuracy").GetDouble().ShouldBe(1);
        files.GetProperty("opposite").GetProperty("accuracy").GetDouble().ShouldBe(0);
        files.EnumerateObject().Sum(file => file.Value.GetProperty("sentences").GetInt32()).ShouldBe(10);
    }

    [Fact]
    public void Drafts_to_train_on_besides_are_not_scored()
    {
        var likewise = _folder.Write("likewise.tsv", "ham\tLunch by the gate at noon.\nham\tDinner by the gate.\n");
        var other = _folder.Write("other.tsv", "spam\tClick for a prize now!\nspam\tA prize, click!\n");

        var run = CommandRun.Of(
            "evaluate", likewise, other, "--leave-one-file-out", "--train-also", trained.MessagesFile, "--format", "json").ShouldBeDone();

        Names(run.Json.GetProperty("files")).ShouldBe(["likewise", "other"]);
        run.Json.GetProperty("accuracy").GetDouble().ShouldBe(1);
    }

    [Fact]
    public void Drafts_to_train_on_are_wrong_usage_where_nothing_is_trained() =>
        CommandRun.Of("evaluate", trained.DraftsFile, "--train-also", trained.MessagesFile).ShouldBeWrongUsage("--train-also goes with");

    [Fact]
    public void One_file_alone_cannot_be_left_out() =>
        CommandRun.Of("evaluate", trained.DraftsFile, "--leave-one-file-out").ShouldBeAtFault("two files or more", "small");

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void Fewer_than_two_parts_are_wrong_usage(string folds) =>
        CommandRun.Of("evaluate", trained.DraftsFile, "--folds", folds).ShouldBeWrongUsage("--folds");

    [Theory]
    [InlineData("--model and --folds each", "--folds", "2", "--model", "my.model")]
    [InlineData("--model and --leave-one-file-out each", "--leave-one-file-out", "--model", "my.model")]
    [InlineData("--folds and --leave-one-file-out each", "--leave-one-file-out", "--folds", "2")]
    [InlineData("--model and --folds and --leave-one-file-out each", "--folds", "2", "--leave-one-file-out", "--model", "my.model")]
    public void More_than_one_way_to_find_a_model_is_wrong_usage(string said, params string[] options)
    {
        var run = CommandRun.Of(["evaluate", trained.DraftsFile, .. options]);

        run.ShouldBeWrongUsage(said);
        run.Error.Count(sign => sign == '\n').ShouldBe(2, run.Error); // what is wrong, and where the help is
    }

    [Fact]
    public void No_corpus_or_another_format_is_wrong_usage()
    {
        CommandRun.Of("evaluate").ShouldBeWrongUsage("argument");
        CommandRun.Of("evaluate", trained.DraftsFile, "--format", "html").ShouldBeWrongUsage("html");
        CommandRun.Of("evaluate", trained.DraftsFile, "--mistake").ShouldBeWrongUsage("\"--mistake\"");
        CommandRun.Of("evaluate", trained.DraftsFile, "--folds").ShouldBeWrongUsage("--folds");
    }

    [Fact]
    public void A_model_that_cannot_be_used_is_named()
    {
        CommandRun With(string model) => CommandRun.Of("evaluate", trained.DraftsFile, "--model", model);

        With(trained.OtherVersionModel).ShouldBeAtFault("other.model: this model was made by another version", "reflectionbot train");
        With(trained.CutModel).ShouldBeAtFault("cut.model: the model is damaged or cut short");
        With(trained.NoModel).ShouldBeAtFault("no.model: this is not a model");
        With(_folder["missing.model"]).ShouldBeAtFault("missing.model: there is no such file");
        With(_folder.Path).ShouldBeAtFault("it is a folder");
    }

    [Fact]
    public async Task A_model_from_a_pipe_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other pipes.");
        var pipe = _folder["pipe.model"];
        using var maker = Process.Start("mkfifo", pipe);
        await maker.WaitForExitAsync(TestContext.Current.CancellationToken);
        await using var writer = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite); // else opening it would wait

        CommandRun.Of("evaluate", trained.DraftsFile, "--model", pipe).ShouldBeAtFault("pipe.model: a model cannot be read from a pipe");
    }

    [Fact]
    public void Predictions_that_cannot_be_written_are_named()
    {
        var run = CommandRun.Of("evaluate", trained.DraftsFile, "--predictions", Path.Combine(_folder.Path, "no", "p.tsv"));

        run.ShouldBeAtFault("p.tsv: there is no such folder");
    }

    [Fact]
    public void A_corpus_at_fault_writes_no_predictions()
    {
        var corpus = _folder.Write("a.drafts", "= id: a\nI run a lab.\n");

        CommandRun.Of("evaluate", corpus, "--predictions", _folder["p.tsv"]).ShouldBeAtFault("a.drafts:2: expected a label");

        Directory.GetFiles(_folder.Path).ShouldBe([corpus]);
    }
}
