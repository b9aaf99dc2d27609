using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Cli;

/// <summary>Runs one command and turns every outcome into an exit code: 0 done, 1 input at fault, 2 wrong usage.</summary>
/// <param name="terminal">Where commands write to.</param>
/// <param name="commands">The commands there are.</param>
public sealed class Shell(Terminal terminal, IEnumerable<Command> commands)
{
    /// <summary>The input is at fault; one line on standard error says what and where.</summary>
    public const int InputAtFault = 1;

    /// <summary>The command was written wrongly.</summary>
    public const int WrongUsage = 2;

    private const string Purpose =
        "A coach for people who write a CMALT portfolio: it says what an experienced mentor would notice in a drafted "
        + "section, and asks the guideline's questions about your own sentences. It never writes for you.";

    // "@notes.md" names a file to review here, not a file with arguments in it.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] arguments)
    {
        try
        {
            var code = Invoke(Root().Parse(arguments, Parsing));
            terminal.Output.Flush();
            return code;
        }
        catch (Exception fault) when (
            fault is InputException or PromptFileException or CorpusException or ModelException
                or IOException or UnauthorizedAccessException)
        {
            return Say(fault.Message);
        }
        finally
        {
            terminal.Error.Flush();
        }
    }

    /// <summary>
    /// The library's own root would do, but it looks up the words for "help" and "version" in a language's resources each
    /// time, which takes longer than reading the arguments.
    /// </summary>
    private Command Root()
    {
        var root = new Command("reflectionbot", Purpose)
        {
            new Option<bool>("--help", "-h", "-?")
            {
                Description = "Show how to write a command.",
                Arity = ArgumentArity.Zero,
                Recursive = true,
                Action = new HelpAction(),
            },
            new Option<bool>("--version")
            {
                Description = "Show which version this is.",
                Arity = ArgumentArity.Zero,
                Action = new VersionAction(),
            },
        };
        foreach (var command in commands)
        {
            root.Add(command);
        }

        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private int Invoke(ParseResult parsed)
    {
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine(OneLine.Of(error.Message));
            }

            var names = !parsed.CommandResult.Command.Parents.Any() ? "" : parsed.CommandResult.Command.Name + " ";
            terminal.Error.WriteLine($"\"reflectionbot {names}--help\" shows how to write it.");
            return WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private int Say(string message)
    {
        terminal.Error.WriteLine(OneLine.Of(message)); // a file's name may hold line ends and escapes
        return InputAtFault;
    }
}
