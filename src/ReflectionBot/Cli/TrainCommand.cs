using System.CommandLine;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Sections;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Cli;

/// <summary><c>train CORPUS... --out FILE</c>: trains a sentence model, or the model of sections.</summary>
/// <param name="terminal">Where it says what it does.</param>
public sealed class TrainCommand(Terminal terminal)
{
    private const string Purpose = """
        Train the sentence model on labelled sentences. The same corpus gives the same model, byte for byte.

        Examples:
          reflectionbot train corpus --out sentences.model
              every .drafts and .tsv file of the folder
          reflectionbot train spam.tsv --out spam.model
              any labels: one "label TAB sentence" a line
          reflectionbot train corpus --sections --out sections.model
              the model that guesses which section a whole draft is for
        """;

    private readonly Argument<string[]> _corpus = CorpusArgument.New();

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "The model to write; it is written whole or not at all.",
        Required = true,
    };

    private readonly Option<bool> _sections = new("--sections")
    {
        Description = "Train the model that guesses a draft's section, from drafts whose section is named.",
    };

    /// <summary>The command, ready to be added to a shell.</summary>
    public Command Build()
    {
        var command = new Command("train", Purpose) { _corpus, _out, _sections };
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var outFile = parsed.GetRequiredValue(_out);
        var drafts = Corpus.Read(parsed.GetRequiredValue(_corpus));
        if (parsed.GetValue(_sections))
        {
            TrainSections(drafts, outFile);
            return;
        }

        var model = Trainer.Train(drafts, terminal.Progress);
        Files.Write(outFile, model.Save);
        terminal.Output.WriteLine(
            $"{outFile}: trained on {drafts.Sum(draft => draft.Gold.Count)} sentences; labels {string.Join(", ", model.Labels)}.");
    }

    private void TrainSections(IReadOnlyList<CorpusDraft> drafts, string outFile)
    {
        var known = drafts.Count(draft => draft.Draft.Section is not null);
        if (known == 0)
        {
            throw new InputException("The corpus names no draft's section; put \"= section: 2b\" below \"= id: …\".");
        }

        Files.Write(outFile, SectionTrainer.Train(drafts).Save);
        terminal.Output.WriteLine($"{outFile}: trained on {known} drafts whose section is named.");
    }
}
