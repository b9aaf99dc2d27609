using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Cues;

/// <summary>A sequence of tokens, with gaps, that a cue is known by.</summary>
internal sealed class CuePattern(int cue, IReadOnlyList<CueElement> elements, bool atStart)
{
    /// <summary>What <see cref="EndIn(IReadOnlyList{Token}, int)"/> says when the pattern does not fit.</summary>
    public const int Nowhere = -1;

    /// <summary>The number of the cue it belongs to.</summary>
    public int Cue { get; } = cue;

    /// <summary>The tokens that can open it.</summary>
    public IReadOnlySet<string> First { get; } = elements[0].Words!;

    /// <summary>Where the pattern ends in <paramref name="tokens"/> when it begins at <paramref name="start"/>.</summary>
    /// <returns>The first token after it; <see cref="Nowhere"/> when it does not fit.</returns>
    public int EndIn(IReadOnlyList<Token> tokens, int start) =>
        !atStart || IsOpening(tokens, start) ? EndIn(tokens, start, 0) : Nowhere;

    private int EndIn(IReadOnlyList<Token> tokens, int at, int step)
    {
        if (step == elements.Count)
        {
            return at;
        }

        var element = elements[step];
        if (element.Words is { } words)
        {
            return at < tokens.Count && words.Contains(tokens[at].Text) ? EndIn(tokens, at + 1, step + 1) : Nowhere;
        }

        for (var skip = element.MinGap; skip <= element.MaxGap; skip++)
        {
            if (EndIn(tokens, at + skip, step + 1) is var end and not Nowhere)
            {
                return end;
            }
        }

        return Nowhere;
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
