using System.CommandLine;
using System.Text;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Cli;

/// <summary><c>classify FILE|-</c>: one sentence a line in, its label and probability out.</summary>
/// <param name="terminal">Where labels go.</param>
public sealed class ClassifyCommand(Terminal terminal)
{
    private const string Purpose = """
        Label sentences one by one: a sentence a line in, "label TAB probability" out, an empty line for an empty line.
        Each is read by itself; in a draft its neighbours and headings count too, so "review" knows more.

        Example:
          echo "I should have asked the students first." | reflectionbot classify -
        """;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The sentences, one a line, in UTF-8; - reads standard input.",
    };

    private readonly Option<string?> _model = ModelOption.New();

    /// <summary>The command, ready to be added to a shell.</summary>
    public Command Build()
    {
        var command = new Command("classify", Purpose) { _file, _model };
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        var model = ModelOption.Model(parsed.GetValue(_model));
        using var input = file == "-" ? terminal.Input : Files.Open(file);
        using var reader = new StreamReader(input, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            terminal.Output.WriteLine(Labelled(line, model));
        }
    }

    private static string Labelled(string line, SentenceModel model)
    {
        var draft = new DraftBuilder().Add(BlockKind.Paragraph, line).Build();
        if (draft.Blocks.Count == 0)
        {
            return "";
        }

        var prediction = model.Predict(draft, [new Sentence(draft.Text, draft.Blocks[0].Span, 0)])[0];
        return $"{prediction.Label}\t{prediction.Confidence:F4}";
    }
}
