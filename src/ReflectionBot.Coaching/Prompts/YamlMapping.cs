namespace ReflectionBot.Coaching.Prompts;

/// <summary>A mapping of names to values.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
internal sealed record YamlMapping(long Line) : YamlValue(Line)
{
    private readonly OrderedDictionary<string, YamlEntry> _entries = [];

    /// <summary>Its names and values, in the file's order.</summary>
    public IReadOnlyList<YamlEntry> Entries => _entries.Values;

    /// <summary>Adds an entry.</summary>
    /// <returns>Whether its name is new here; if not, nothing is added.</returns>
    public bool Add(YamlEntry entry) => _entries.TryAdd(entry.Name, entry);

    /// <summary>The entry called <paramref name="name"/>; null when there is none.</summary>
    public YamlEntry? Find(string name) => _entries.GetValueOrDefault(name);
}
