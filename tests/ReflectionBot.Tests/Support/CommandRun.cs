using System.Text;
using System.Text.Json;
using ReflectionBot.Cli;
using ReflectionBot.Serving;

namespace ReflectionBot.Tests.Support;

/// <summary>What came of a whole command, run with the real coach on real prompts.</summary>
public sealed record CommandRun(int Code, string Output, string Error)
{
    public static string Prompts { get; } = Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>The output, read as JSON.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Output);

    public static CommandRun Of(params string[] arguments) => Of([], arguments);

    public static CommandRun Of(string input, string[] arguments) => Of(Encoding.UTF8.GetBytes(input), arguments);

    public static CommandRun Of(byte[] input, string[] arguments, string? prompts = null, IProgress<string>? progress = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(input);
        var terminal = new Terminal(output, error, stream, Colour: false) { Progress = progress };
        var coach = new Coach(prompts ?? Prompts, TimeProvider.System);
        var code = new Shell(terminal, settings => Server.Run(settings),
        [
            new ReviewCommand(coach, terminal).Build(),
            new TrainCommand(terminal).Build(),
            new VectorsCommand(terminal).Build(),
            new EvaluateCommand(coach, TimeProvider.System, terminal).Build(),
            new ClassifyCommand(terminal).Build(),
        ]).Run(arguments);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Done, and nothing to complain of.</summary>
    public CommandRun ShouldBeDone()
    {
        Error.ShouldBeEmpty();
        Code.ShouldBe(0);
        return this;
    }

    /// <summary>The input is at fault, said in one line with these words in it.</summary>
    public void ShouldBeAtFault(params string[] words)
    {
        Error.Count(sign => sign == '\n').ShouldBe(1, Error);
        Error.ShouldEndWith("\n");
        Error.ShouldNotContain("Exception");
        Output.ShouldBeEmpty();
        Code.ShouldBe(1);
        foreach (var word in words)
        {
            Error.ShouldContain(word);
        }
    }

    /// <summary>The command was written wrongly: the error names what, and points to the help.</summary>
    public void ShouldBeWrongUsage(string word)
    {
        Code.ShouldBe(2, Error);
        Output.ShouldBeEmpty();
        Error.ShouldContain(word);
        Error.ShouldContain("--help");
    }
}
