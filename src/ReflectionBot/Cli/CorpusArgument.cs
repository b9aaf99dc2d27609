using System.CommandLine;

namespace ReflectionBot.Cli;

/// <summary>The argument <c>CORPUS...</c>.</summary>
internal static class CorpusArgument
{
    public static Argument<string[]> New()
    {
        var corpus = new Argument<string[]>("CORPUS")
        {
            Description = "Files or folders of labelled drafts (.drafts) or of \"label TAB sentence\" lines.",
            Arity = ArgumentArity.OneOrMore,
        };

        // An argument of any number takes a misspelt option for one more file.
        corpus.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            {
                result.AddError($"There is no option \"{token.Value}\".");
            }
        });
        return corpus;
    }
}
