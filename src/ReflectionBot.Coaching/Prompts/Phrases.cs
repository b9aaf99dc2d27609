using System.Collections.Frozen;
using System.Text;

namespace ReflectionBot.Coaching.Prompts;

/// <summary>
/// The bot's own phrases, from <c>prompts/replies.yaml</c>: a flat mapping of keys to texts, in which <c>{name}</c>
/// stands for a value given when the phrase is said.
/// </summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, string> _texts;

    private Phrases(FrozenDictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads the phrases.</summary>
    /// <param name="path">The YAML file.</param>
    /// <exception cref="PromptFileException">The file is missing or not a flat mapping of texts.</exception>
    public static Phrases Load(string path) =>
        new(PromptNode.Read(path).Entries.ToFrozenDictionary(entry => entry.Name, entry => entry.Value.Text));

    /// <summary>The keys there are.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Says a phrase, each <c>{name}</c> replaced by the value of that name.</summary>
    /// <param name="key">The phrase's key in the file.</param>
    /// <param name="values">The values; what they contain is never replaced again.</param>
    /// <exception cref="KeyNotFoundException">The file has no such phrase, or the phrase names a value not given.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = _texts.TryGetValue(key, out var found)
            ? found
            : throw new KeyNotFoundException($"replies.yaml has no phrase \"{key}\".");
        var said = new StringBuilder(text.Length);
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            said.Append(text, from, open - from).Append(ValueOf(text[(open + 1)..close], key, values));
            from = close + 1;
        }

        return said.Append(text, from, text.Length - from).ToString();
    }

    private static object ValueOf(string name, string key, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        throw new KeyNotFoundException($"The phrase \"{key}\" of replies.yaml names {{{name}}}, which it is not given.");
    }
}
