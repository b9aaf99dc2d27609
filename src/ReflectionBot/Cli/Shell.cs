using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Serving.Settings;

namespace ReflectionBot.Cli;

/// <summary>
/// Runs one command and turns every outcome into an exit code: 0 done, 1 input at fault, 2 wrong usage or settings. Without a
/// command it serves.
/// </summary>
/// <param name="terminal">Where commands write to.</param>
/// <param name="serve">Serves, with settings such as <c>--Urls=http://localhost:5000</c>; gives the exit code.</param>
/// <param name="commands">The commands there are.</param>
public sealed class Shell(Terminal terminal, Func<IReadOnlyList<string>, int> serve, IEnumerable<Command> commands)
{
    /// <summary>The input is at fault; one line on standard error says what and where.</summary>
    public const int InputAtFault = 1;

    /// <summary>The command was written wrongly.</summary>
    public const int WrongUsage = 2;

    private const string Purpose = """
        A coach for people who write a CMALT portfolio: it says what an experienced mentor would notice in a drafted section, and asks the guideline's questions about your own sentences. It never writes for you.

        Without a command it serves a page to talk to it, at http://localhost:3978, until Ctrl+C. Settings go behind it as --NAME=VALUE, into the environment as Privacy__RetentionDays=30, or into appsettings.json beside the program:
          Urls                    where it listens, with ; between addresses
          Storage:Folder          the data folder (usually ~/.local/share/reflectionbot)
          Storage:Connection      the database: "Data Source=FILE" (SQLite) or "Host=SERVER;…" (PostgreSQL)
          Prompts:Folder          the words it says and understands
          Privacy:RetentionDays   days after a last visit until a person is forgotten, or never (365)
          Limits:TurnsPerMinute   and more limits; docs/running.md has them all
        """;

    // "@notes.md" names a file to review here, not a file with arguments in it.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] arguments)
    {
        try
        {
            if (ServeArguments.AreSettings(arguments))
            {
                return serve(arguments);
            }

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
        catch (SettingsException fault)
        {
            terminal.Error.WriteLine(fault.Message);
            return WrongUsage;
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
