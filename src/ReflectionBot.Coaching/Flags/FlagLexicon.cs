using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Coaching.Flags;

/// <summary>The words of every flag, from <c>prompts/flags.yaml</c>, most important to a writer first.</summary>
public sealed class FlagLexicon
{
    private readonly string _path;
    private readonly OrderedDictionary<string, FlagWords> _words;

    private FlagLexicon(string path, OrderedDictionary<string, FlagWords> words)
    {
        _path = path;
        _words = words;
    }

    /// <summary>Reads the words.</summary>
    /// <param name="path">The YAML file.</param>
    /// <exception cref="PromptFileException">The file is missing or not as its own header describes it.</exception>
    public static FlagLexicon Load(string path)
    {
        var words = new OrderedDictionary<string, FlagWords>();
        foreach (var flag in PromptNode.Read(path).Entries)
        {
            words.Add(flag.Name, Words(flag.WithOnly("title", "message", "why", "question", "source")));
        }

        return new FlagLexicon(path, words);
    }

    /// <summary>The codes of all flags, most important to a writer first.</summary>
    public IReadOnlyList<string> Codes => _words.Keys;

    /// <summary>The words of the flag <paramref name="code"/>.</summary>
    /// <exception cref="PromptFileException">The file has no such flag.</exception>
    public FlagWords this[string code] => _words.TryGetValue(code, out var words)
        ? words
        : throw new PromptFileException(_path, 1, $"the file lacks the flag \"{code}\".");

    private static FlagWords Words(PromptNode flag) => new(
        flag.Name, flag["title"].Text, Message(flag.Name, flag["message"]), flag["why"].Text, flag["question"].Text,
        Source(flag["source"]));

    // Checked here, so that a slip in a {name} stops the program at start and not the first review that needs it.
    private static string Message(string code, PromptNode value)
    {
        var supplied = Supplied(code);
        foreach (var name in Placeholders.In(value.Template))
        {
            if (!supplied.Contains(name))
            {
                throw value.Fault($"names {{{name}}}, which the flag \"{code}\" does not supply");
            }
        }

        return value.Text;
    }

    private static string[] Supplied(string code) => code switch
    {
        "list-style" => ["count"],
        "over-length" => ["words", "limit"],
        "stale-evidence" => ["years"],
        "jargon" => ["terms"],
        "heading-mismatch" => ["count", "heading", "label"],
        _ => [],
    };

    private static FlagSource Source(PromptNode value) => value.Text switch
    {
        "annotation" => FlagSource.Annotation,
        "guideline" => FlagSource.Guideline,
        var other => throw value.Fault($"must be annotation or guideline, not \"{other}\""),
    };
}
