using System.CommandLine;
using System.CommandLine.Parsing;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Evaluation;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Rendering;

namespace ReflectionBot.Cli;

/// <summary><c>evaluate CORPUS...</c>: how well labels and flags are found.</summary>
/// <param name="coach">Knows the guideline and the flags.</param>
/// <param name="clock">Says what day it is.</param>
/// <param name="terminal">Where the report goes.</param>
public sealed class EvaluateCommand(ICoach coach, TimeProvider clock, Terminal terminal)
{
    private const string Purpose = """
        Measure a model, and the flags that rest on it, against what people said of the same drafts. Figures on drafts the
        model was trained on flatter it: give drafts it never saw, or train on the corpus itself by --folds or
        --leave-one-file-out.

        Examples:
          reflectionbot evaluate unseen.drafts --model my.model
          reflectionbot evaluate corpus --folds 5
              train on four fifths of the drafts, score the fifth, five times over
          reflectionbot evaluate corpus --leave-one-file-out
              score each file by a model trained on all the others; where a file is a writer, by strangers' drafts alone
          reflectionbot evaluate mine.drafts yours.drafts --leave-one-file-out --train-also corpus
              the same for two files, each model trained on a whole corpus besides
        """;

    private const int MostMistakes = 20;

    private readonly Argument<string[]> _corpus = CorpusArgument.New();

    private readonly Option<string?> _model = ModelOption.New();

    private readonly Option<int?> _folds = new("--folds")
    {
        HelpName = "N",
        Description = "Train on the corpus itself, in N parts by draft, and score each part by the others.",
        CustomParser = NumberOfFolds,
    };

    private readonly Option<bool> _leaveOneFileOut = new("--leave-one-file-out")
    {
        Description = "Train on the corpus itself, once for each file, and score that file by all the others.",
    };

    private readonly Option<string[]> _trainAlso = new("--train-also")
    {
        HelpName = "CORPUS",
        Description = "With --folds or --leave-one-file-out: files or folders that every model is trained on too, and none is scored on.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to show the report.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly Option<string?> _predictions = new("--predictions")
    {
        HelpName = "FILE",
        Description = "Also write a TSV row a sentence: draft, number, label of people, label of the model, confidence.",
    };

    private readonly Option<bool> _mistakes = new("--mistakes")
    {
        Description = $"Also show the {MostMistakes} surest mistakes.",
    };

    /// <summary>The command, ready to be added to a shell.</summary>
    public Command Build()
    {
        var command = new Command("evaluate", Purpose)
        {
            _corpus, _model, _folds, _leaveOneFileOut, _trainAlso, _format, _predictions, _mistakes,
        };
        command.Validators.Add(result =>
        {
            var given = new Option[] { _model, _folds, _leaveOneFileOut }.Where(option => result.GetResult(option) is not null).ToList();
            if (given.Count > 1)
            {
                result.AddError(
                    $"{string.Join(" and ", given.Select(option => option.Name))} each say which model scores; keep one of them.");
            }

            if (result.GetResult(_trainAlso) is not null && result.GetResult(_folds) is null && result.GetResult(_leaveOneFileOut) is null)
            {
                result.AddError("--train-also goes with --folds or --leave-one-file-out; without these nothing is trained.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static int? NumberOfFolds(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, out var folds) && folds >= 2)
        {
            return folds;
        }

        result.AddError("--folds must be a whole number, 2 or more.");
        return null;
    }

    private void Run(ParseResult parsed)
    {
        var drafts = Corpus.Read(parsed.GetRequiredValue(_corpus));
        var evaluator = new Evaluator(coach.Guideline(GuidelineLibrary.DefaultId), coach.Flags, clock);
        var also = parsed.GetValue(_trainAlso) is { Length: > 0 } paths ? Corpus.Read(paths) : [];
        var result = (parsed.GetValue(_folds), parsed.GetValue(_leaveOneFileOut)) switch
        {
            ({ } folds, _) => evaluator.CrossValidate(drafts, folds, also, terminal.Progress),
            (_, true) => evaluator.LeaveOneFileOut(drafts, also, terminal.Progress),
            _ => evaluator.Evaluate(ModelOption.Model(parsed.GetValue(_model)), drafts),
        };
        if (parsed.GetValue(_predictions) is { } predictions)
        {
            Files.Write(predictions, EvaluationText.Predictions(result));
        }

        var mistakes = parsed.GetValue(_mistakes) ? result.WorstMistakes(MostMistakes) : [];
        terminal.Output.Write(parsed.GetRequiredValue(_format) == "json"
            ? EvaluationJson.Render(result, mistakes)
            : EvaluationText.Render(result, mistakes));
    }
}
