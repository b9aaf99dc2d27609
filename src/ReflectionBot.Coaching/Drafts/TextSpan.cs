namespace ReflectionBot.Coaching.Drafts;

/// <summary>A run of a draft's text, counted in UTF-16 code units as .NET and JavaScript strings are.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="Length">How many code units; never negative.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromTo(int start, int end) => new(start, end - start);

    /// <summary>The characters of <paramref name="text"/> that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
