using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Cues;

/// <summary>
/// Reads the lexicon. <c>@set = a b c</c> names a set of tokens; <c>[cue]</c> opens a cue; each line below it is one
/// pattern: tokens, alternatives <c>a|b</c>, sets <c>@set</c>, gaps <c>..3</c> of up to three tokens, <c>^</c> for the
/// start of the sentence. <c>~work</c> stands for work, works, worked, working. <c>#</c> opens a comment.
/// </summary>
internal static class CueFile
{
    public static CueLexicon Parse(string text)
    {
        var sets = new Dictionary<string, IReadOnlySet<string>>();
        var names = new List<string>();
        var patterns = new List<CuePattern>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var words = Uncommented(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case []:
                    break;
                case [['@', .. var set], "=", .. var members]:
                    sets[set] = Resolve(members, sets, number);
                    break;
                case [['[', .. var name, ']']]:
                    names.Add(name);
                    break;
                default:
                    patterns.Add(PatternOf(words, names.Count - 1, sets, number));
                    break;
            }
        }

        return new CueLexicon(names, patterns, FeatureHash.Of(text));
    }

    private static string Uncommented(ReadOnlySpan<char> line) =>
        (line.IndexOf('#') is var hash and >= 0 ? line[..hash] : line).ToString();

    private static CuePattern PatternOf(
        string[] words, int cue, Dictionary<string, IReadOnlySet<string>> sets, int line)
    {
        var atStart = words[0] == "^";
        var elements = words.Skip(atStart ? 1 : 0).Select(word => ElementOf(word, sets, line)).ToArray();
        return cue >= 0 && elements is [{ Words: not null }, ..]
            ? new CuePattern(cue, elements, atStart)
            : throw new FormatException($"cues.txt:{line}: a pattern stands below a [cue] and opens with a word or set.");
    }

    private static CueElement ElementOf(string word, Dictionary<string, IReadOnlySet<string>> sets, int line) => word switch
    {
        ['.', '.', .. var most] => new CueElement(null, 0, int.Parse(most)),
        _ => new CueElement(Resolve(word.Split('|'), sets, line)),
    };

    private static HashSet<string> Resolve(IEnumerable<string> words, Dictionary<string, IReadOnlySet<string>> sets, int line) =>
        [.. words.SelectMany(word => word switch
        {
            ['@', .. var set] => sets.TryGetValue(set, out var members)
                ? members
                : throw new FormatException($"cues.txt:{line}: there is no set @{set} above this line."),
            ['~', .. var verb] => Inflected(verb),
            _ => [word],
        })];

    /// <summary>The regular forms of an English verb; irregular ones are written out in the file.</summary>
    private static IEnumerable<string> Inflected(string verb) => verb switch
    {
        [.., 'e'] => [verb, verb + "s", verb + "d", verb[..^1] + "ing"],
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => [verb, verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing"],
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => [verb, verb + "es", verb + "ed", verb + "ing"],
        _ => [verb, verb + "s", verb + "ed", verb + "ing"],
    };
}
