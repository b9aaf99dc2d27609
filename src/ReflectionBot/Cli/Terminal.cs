using System.Text;

namespace ReflectionBot.Cli;

/// <summary>Where a command writes to: UTF-8 without a byte order mark, lines ended by <c>\n</c> on every system.</summary>
/// <param name="Output">For the result.</param>
/// <param name="Error">For what is wrong.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Colour">Whether <paramref name="Output"/> shows ANSI colours.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, Stream Input, bool Colour)
{
    /// <summary>Is told what long work does, a line a step; null where nobody watches.</summary>
    public IProgress<string>? Progress { get; init; }

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess() => new(
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        Console.OpenStandardInput(),
        Colour: !Console.IsOutputRedirected && ShowsColour(Environment.GetEnvironmentVariable))
    {
        Progress = Console.IsErrorRedirected ? null : new ConsoleProgress(),
    };

    /// <summary>Whether a terminal with these environment variables is to be written to in colour (no-color.org).</summary>
    public static bool ShowsColour(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"{value} …");
    }
}
