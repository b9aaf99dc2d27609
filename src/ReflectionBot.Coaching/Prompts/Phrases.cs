namespace ReflectionBot.Coaching.Prompts;

/// <summary>
/// The bot's own phrases, from a file such as <c>prompts/replies.yaml</c>: a flat mapping of keys to texts, in which <c>{name}</c>
/// stands for a value given when the phrase is said. A key may have a list of texts: different ways to say the same.
/// </summary>
public sealed class Phrases
{
    private readonly string _file;
    private readonly Dictionary<string, string[]> _texts;

    private Phrases(string file, Dictionary<string, string[]> texts)
    {
        _file = file;
        _texts = texts;
    }

    /// <summary>Reads the phrases.</summary>
    /// <param name="path">The YAML file.</param>
    /// <exception cref="PromptFileException">The file is missing or not a flat mapping to texts and lists of texts.</exception>
    public static Phrases Load(string path) => new(
        Path.GetFileName(path),
        PromptNode.Read(path).Entries.ToDictionary(
            entry => entry.Name,
            entry => entry.IsList ? [.. entry.Items.Select(item => item.Template)] : (string[])[entry.Template]));

    /// <summary>The keys there are.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Says a phrase, each <c>{name}</c> replaced by the value of that name; of several texts the first.</summary>
    /// <param name="key">The phrase's key in the file.</param>
    /// <param name="values">The values; what they contain is never replaced again.</param>
    /// <exception cref="KeyNotFoundException">The file has no such phrase, or the phrase names a value not given.</exception>
    public string Say(string key, params (string Name, object Value)[] values) => Vary(key, 0, values);

    /// <summary>Says a phrase in one of its ways.</summary>
    /// <param name="key">The phrase's key in the file.</param>
    /// <param name="turn">Which way: the next number says it in the next way; 0 or more.</param>
    /// <param name="values">The values; what they contain is never replaced again.</param>
    /// <exception cref="KeyNotFoundException">The file has no such phrase, or the phrase names a value not given.</exception>
    public string Vary(string key, int turn, params (string Name, object Value)[] values)
    {
        var texts = _texts.TryGetValue(key, out var found)
            ? found
            : throw new KeyNotFoundException($"{_file} has no phrase \"{key}\".");
        return Placeholders.Fill(texts[turn % texts.Length], values);
    }
}
