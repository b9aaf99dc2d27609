using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Cues;

/// <summary>A sequence of tokens, with gaps, that a cue is known by.</summary>
internal sealed class CuePattern(int cue, IReadOnlyList<CueElement> elements, bool atStart)
{
    /// <summary>The number of the cue it belongs to.</summary>
    public int Cue { get; } = cue;

    /// <summary>The tokens that can open it.</summary>
    public IReadOnlySet<string> First { get; } = elements[0].Words!;

    /// <summary>Whether the pattern fits <paramref name="tokens"/> beginning at <paramref name="start"/>.</summary>
    public bool Fits(IReadOnlyList<Token> tokens, int start) =>
        (!atStart || IsOpening(tokens, start)) && Fits(tokens, start, 0);

    private bool Fits(IReadOnlyList<Token> tokens, int at, int step)
    {
        if (step == elements.Count)
        {
            return true;
        }

        var element = elements[step];
        if (element.Words is { } words)
        {
            return at < tokens.Count && words.Contains(tokens[at].Text) && Fits(tokens, at + 1, step + 1);
        }

        for (var skip = element.MinGap; skip <= element.MaxGap; skip++)
        {
            if (Fits(tokens, at + skip, step + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only marks stand before <paramref name="start"/>.</summary>
    private static bool IsOpening(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }
}
