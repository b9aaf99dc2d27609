using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Cues;

/// <summary>
/// Reads the lexicon. <c>@set = a b c</c> names a set of tokens; <c>[cue]</c> opens a cue; each line below it is one
/// pattern: tokens, alternatives <c>a|b</c>, sets <c>@set</c>, gaps <c>..3</c> of up to three tokens, <c>^</c> for the
/// start of the sentence. <c>~work</c> stands for work, works, worked, working. <c>#</c> opens a comment.
/// </summary>
internal sealed class CueFile
{
    private readonly Dictionary<string, IReadOnlySet<string>> _sets = [];
    private readonly List<string> _names = [];
    private readonly List<CuePattern> _patterns = [];
    private int _line;

    public static CueLexicon Parse(string text)
    {
        var file = new CueFile();
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            file._line++;
            file.Read(line);
        }

        return new CueLexicon(file._names, file._patterns, FeatureHash.Of(text));
    }

    private void Read(string line)
    {
        var comment = line.IndexOf('#');
        var words = line[..(comment < 0 ? line.Length : comment)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case []:
                break;
            case [['@', .. var set], "=", .. var members]:
                _sets[set] = SetOf(members);
                break;
            case [['[', .. var name, ']']]:
                _names.Add(name);
                break;
            case ["^", .. var pattern]:
                AddPattern(pattern, atStart: true);
                break;
            default:
                AddPattern(words, atStart: false);
                break;
        }
    }

    private void AddPattern(string[] words, bool atStart)
    {
        var elements = Array.ConvertAll(words, ElementOf);
        _patterns.Add(_names.Count > 0 && elements is [{ Words: not null }, ..]
            ? new CuePattern(_names.Count - 1, elements, atStart)
            : throw Fault("a pattern stands below a [cue] and opens with a word or set."));
    }

    private CueElement ElementOf(string word) => word switch
    {
        ['.', '.', .. var most] => new CueElement(null, 0, int.Parse(most)),
        ['@', .. var set] when !set.Contains('|') => new CueElement(SetCalled(set)),
        _ => new CueElement(SetOf(word.Split('|'))),
    };

    private HashSet<string> SetOf(string[] words)
    {
        var set = new HashSet<string>();
        foreach (var word in words)
        {
            switch (word)
            {
                case ['@', .. var name]:
                    set.UnionWith(SetCalled(name));
                    break;
                case ['~', .. var verb]:
                    set.UnionWith(Inflected(verb));
                    break;
                default:
                    set.Add(word);
                    break;
            }
        }

        return set;
    }

    private IReadOnlySet<string> SetCalled(string name) =>
        _sets.GetValueOrDefault(name) ?? throw Fault($"there is no set @{name} above this line.");

    private FormatException Fault(string fault) => new($"cues.txt:{_line}: {fault}");

    /// <summary>The regular forms of an English verb; irregular ones are written out in the file.</summary>
    private static string[] Inflected(string verb) => verb switch
    {
        [.., 'e'] => [verb, verb + "s", verb + "d", verb[..^1] + "ing"],
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => [verb, verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing"],
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => [verb, verb + "es", verb + "ed", verb + "ing"],
        _ => [verb, verb + "s", verb + "ed", verb + "ing"],
    };
}
