using Microsoft.Data.Sqlite;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>Settings are checked before anything starts, and all that is wrong with them is said at once.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private CommandRun Run(params string[] settings) => CommandRun.Of(["--Urls=http://127.0.0.1:0", $"--Storage:Folder={_folder.Path}", .. settings]);

    [Fact]
    public void All_faults_are_said_in_one_message()
    {
        var run = CommandRun.Of(
            "--Urls=localhost:3978;ftp://x", "--Storage:Folder=/dev/null/x", "--Storage:Connection=Host=db;Port=many", "--Storage:Conection=x",
            "--Prompts:Folder=/nowhere", "--Privacy:RetentionDays=soon", "--Limits:TurnsPerMinute=0", "--Limits:FilesPerTurn=-1",
            "--OTEL_EXPORTER_OTLP_ENDPOINT=collector");

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        string[] lines = run.Error.Trim().Split('\n');
        lines[0].ShouldBe("These settings cannot be used:");
        lines[1..].Select(line => line.Trim().Split(' ')[0]).ShouldBe(
        [
            "Urls", "Urls", "Storage:Folder", "Storage:Connection", "Prompts:Folder", "Privacy:RetentionDays", "Limits:TurnsPerMinute",
            "Limits:FilesPerTurn", "OTEL_EXPORTER_OTLP_ENDPOINT", "Storage:Conection",
        ]);
        run.Error.ShouldNotContain("many", customMessage: "a connection string may hold a password");
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Mode=Memory;Data Source=x")]
    [InlineData("Cache=Shared")]
    [InlineData("nonsense")]
    [InlineData("Data Sauce=x.db")]
    public void A_connection_that_would_keep_nothing_is_a_fault(string connection)
    {
        var run = Run($"--Storage:Connection={connection}");

        run.Code.ShouldBe(2, run.Error);
        run.Error.ShouldContain("Storage:Connection");
    }

    [Fact]
    public void Broken_prompts_stop_the_program_with_file_and_line()
    {
        foreach (var file in Directory.GetFiles(CommandRun.Prompts, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, "prompts", Path.GetRelativePath(CommandRun.Prompts, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(_folder["prompts/page.yaml"], "broken: {this\n");

        Run($"--Prompts:Folder={_folder["prompts"]}").ShouldBeAtFault("page.yaml");
    }

    [Fact]
    public void A_database_that_cannot_be_used_stops_the_program_with_one_line()
    {
        Run("--Storage:Connection=Data Source=/proc/nowhere/x.db").ShouldBeAtFault("The database cannot be used");

        _folder.Write("no.db", "this is no database, and never was one; it is only a few words in a file");
        Run($"--Storage:Connection=Data Source={_folder["no.db"]}").ShouldBeAtFault("no database");
        SqliteConnection.ClearAllPools();
    }

    [Theory]
    [InlineData("--Urls")]
    [InlineData("--Urls", "--Prompts:Folder=x")]
    [InlineData("--urls=http://localhost:1")]
    [InlineData("serve")]
    [InlineData("--Urls=http://localhost:1", "review")]
    public void What_is_no_setting_is_wrong_usage(params string[] arguments) => CommandRun.Of(arguments).ShouldBeWrongUsage("--help");

    [Fact]
    public void Help_tells_of_serving_and_its_settings()
    {
        var help = CommandRun.Of("--help").ShouldBeDone().Output;

        help.ShouldContain("http://localhost:3978");
        foreach (var setting in (string[])["Urls", "Storage:Folder", "Storage:Connection", "Prompts:Folder", "Privacy:RetentionDays", "Limits:"])
        {
            help.ShouldContain(setting);
        }
    }

    public void Dispose() => _folder.Dispose();
}
