namespace ReflectionBot.Coaching.Prompts;

/// <summary>
/// The bot's own phrases, from <c>prompts/replies.yaml</c>: a flat mapping of keys to texts, in which <c>{name}</c>
/// stands for a value given when the phrase is said.
/// </summary>
public sealed class Phrases
{
    private readonly Dictionary<string, string> _texts;

    private Phrases(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads the phrases.</summary>
    /// <param name="path">The YAML file.</param>
    /// <exception cref="PromptFileException">The file is missing or not a flat mapping of texts.</exception>
    public static Phrases Load(string path) =>
        new(PromptNode.Read(path).Entries.ToDictionary(entry => entry.Name, entry => entry.Template));

    /// <summary>The keys there are.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Says a phrase, each <c>{name}</c> replaced by the value of that name.</summary>
    /// <param name="key">The phrase's key in the file.</param>
    /// <param name="values">The values; what they contain is never replaced again.</param>
    /// <exception cref="KeyNotFoundException">The file has no such phrase, or the phrase names a value not given.</exception>
    public string Say(string key, params (string Name, object Value)[] values)
    {
        var text = _texts.TryGetValue(key, out var found)
            ? found
            : throw new KeyNotFoundException($"replies.yaml has no phrase \"{key}\".");
        return Placeholders.Fill(text, values);
    }
}
