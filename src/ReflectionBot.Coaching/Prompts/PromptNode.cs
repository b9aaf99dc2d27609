using System.Globalization;
using YamlDotNet.Core;

namespace ReflectionBot.Coaching.Prompts;

/// <summary>
/// A value in a YAML file of <c>prompts/</c> that knows where it stands, so that every fault is shown with path, line
/// and the faulty text. All reading throws <see cref="PromptFileException"/> where the file is not as expected.
/// </summary>
public sealed class PromptNode
{
    private readonly string _path;
    private readonly YamlValue _value;
    private readonly long _line;

    /// <param name="path">The file.</param>
    /// <param name="name">What faults call the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="line">The line that faults show: the name's, since the value may begin below it.</param>
    private PromptNode(string path, string name, YamlValue value, long line)
    {
        _path = path;
        Name = name;
        _value = value;
        _line = line;
    }

    /// <summary>The name the value stands behind; for the file itself and an item of a list, what faults call it.</summary>
    public string Name { get; }

    /// <summary>Reads the file at <paramref name="path"/>; its top must be a mapping.</summary>
    /// <param name="path">A YAML file with one document.</param>
    /// <exception cref="PromptFileException">The file is missing, is not YAML, or holds something else.</exception>
    public static PromptNode Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new PromptFileException(path, 1, "the file is missing; the program needs it to start.");
        }

        using var reader = File.OpenText(path);
        var scanner = new Scanner(reader);
        try
        {
            var file = new YamlReader(scanner).Read();
            return file is YamlMapping
                ? new PromptNode(path, "the file", file, 1)
                : throw new PromptFileException(path, 1, "the file must hold one mapping of names to values.");
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The scanner gives some faults no place (a tab, a wrong escape), and lets others surface as
            // InvalidOperationException or ArgumentException. Then the place is as far as it has read.
            var place = fault is YamlException { Start: { Index: > 0 } start }
                ? start.Line
                : scanner.CurrentPosition.Line;
            var text = File.ReadLines(path).ElementAtOrDefault((int)place - 1)?.Trim();
            throw new PromptFileException(path, place, $"this is not valid YAML ({fault.Message}): {text}");
        }
    }

    /// <summary>The text of a value that must be there and must not be empty.</summary>
    public string Text => _value is YamlText { Text: var value } && value.Trim() is { Length: > 0 } text
        ? text
        : throw Fault("must be a text that is not empty");

    /// <summary>A text in which <c>{name}</c> stands for a value; every brace must have its partner.</summary>
    public string Template => Placeholders.AreWellFormed(Text)
        ? Text
        : throw Fault($"must have a name between every {{ and its }}: {Text}");

    /// <summary>A whole number above 0.</summary>
    public int Count =>
        int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw Fault($"must be a whole number above 0, not \"{Text}\"");

    /// <summary>A yes or no, written <c>true</c> or <c>false</c>.</summary>
    public bool YesNo => Text switch
    {
        "true" => true,
        "false" => false,
        var other => throw Fault($"must be true or false, not \"{other}\""),
    };

    /// <summary>Whether it is a list with at least one entry.</summary>
    public bool IsList => _value is YamlList { Items.Count: > 0 };

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<PromptNode> Items => _value is YamlList list
        ? [.. list.Items.Select((item, index) => new PromptNode(_path, $"{Name}, item {index + 1},", item, item.Line))]
        : throw Fault("must be a list, each entry on a line of its own behind \"- \"");

    /// <summary>The values of a mapping, each with its <see cref="Name"/>, in the file's order.</summary>
    public IReadOnlyList<PromptNode> Entries => [.. Mapping.Entries.Select(Named)];

    /// <summary>The value called <paramref name="name"/>, which must be there.</summary>
    public PromptNode this[string name] => Find(name) ?? throw Fault($"lacks \"{name}\"");

    private YamlMapping Mapping => _value as YamlMapping ?? throw Fault("must be a mapping of names to values");

    /// <summary>The value called <paramref name="name"/>; null when it is not there.</summary>
    public PromptNode? Find(string name) => Mapping.Find(name) is { } entry ? Named(entry) : null;

    /// <summary>The entries of the list called <paramref name="name"/>; none when it is not there.</summary>
    public IReadOnlyList<PromptNode> ItemsOf(string name) => Find(name)?.Items ?? [];

    /// <summary>The entries of the mapping called <paramref name="name"/>; none when it is not there.</summary>
    public IReadOnlyList<PromptNode> EntriesOf(string name) => Find(name)?.Entries ?? [];

    /// <summary>The list or mapping called <paramref name="name"/>, which must be there and not be empty.</summary>
    public PromptNode Filled(string name) => this[name] is var value && value._value is not (
        YamlList { Items.Count: 0 } or YamlMapping { Entries.Count: 0 } or YamlText)
        ? value
        : throw value.Fault("must have at least one entry");

    /// <summary>Checks that no name but <paramref name="allowed"/> occurs, so that a slip of the pen is not ignored.</summary>
    public PromptNode WithOnly(params string[] allowed)
    {
        foreach (var entry in Entries)
        {
            if (!allowed.Contains(entry.Name))
            {
                throw entry.Fault($"is not a name known here; known are {string.Join(", ", allowed)}");
            }
        }

        return this;
    }

    /// <summary>The exception that says what is wrong with this value; <paramref name="fault"/> continues its name.</summary>
    public PromptFileException Fault(string fault) => new(_path, _line, $"{Quoted(Name)} {fault}.");

    private PromptNode Named(YamlEntry entry) => new(_path, entry.Name, entry.Value, entry.Line);

    private static string Quoted(string name) => name.Contains(' ') ? name : $"\"{name}\"";
}
