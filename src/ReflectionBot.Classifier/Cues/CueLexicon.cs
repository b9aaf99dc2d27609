using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Cues;

/// <summary>
/// The cues that follow the annotation guide's rules ("I" with a thinking verb, a pointer to a figure, …), read from
/// <c>cues.txt</c>, where people can edit them. A model only works with the lexicon it was trained with.
/// </summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Embedded = new(LoadEmbedded);

    private readonly Dictionary<string, List<CuePattern>> _byFirst = [];

    internal CueLexicon(IReadOnlyList<string> names, IReadOnlyList<CuePattern> patterns, ulong fingerprint)
    {
        Names = names;
        Fingerprint = fingerprint;
        foreach (var pattern in patterns)
        {
            foreach (var first in pattern.First)
            {
                (_byFirst.TryGetValue(first, out var openedByIt) ? openedByIt : _byFirst[first] = []).Add(pattern);
            }
        }
    }

    /// <summary>The lexicon that ships.</summary>
    public static CueLexicon Shipped => Embedded.Value;

    /// <summary>The cues' names; a cue's number is its place here.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A hash of the file; another lexicon has another one.</summary>
    public ulong Fingerprint { get; }

    /// <summary>Sets <paramref name="found"/>, at the number of every cue, to where in <paramref name="tokens"/> it first occurs.</summary>
    public void Find(IReadOnlyList<Token> tokens, Span<TokenRange> found)
    {
        for (var start = 0; start < tokens.Count; start++)
        {
            if (!_byFirst.TryGetValue(tokens[start].Text, out var patterns))
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (!found[pattern.Cue].Any && pattern.EndIn(tokens, start) is var end and not CuePattern.Nowhere)
                {
                    found[pattern.Cue] = TokenRange.FromTo(start, end);
                }
            }
        }
    }

    private static CueLexicon LoadEmbedded()
    {
        using var stream = typeof(CueLexicon).Assembly.GetManifestResourceStream("cues.txt")!;
        using var reader = new StreamReader(stream);
        return CueFile.Parse(reader.ReadToEnd());
    }
}
