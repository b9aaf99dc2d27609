namespace ReflectionBot.Classifier.Features;

/// <summary>Some tokens of a sentence that stand in a row.</summary>
/// <param name="Start">The first of them, from 0.</param>
/// <param name="Count">How many there are; 0 for none.</param>
internal readonly record struct TokenRange(int Start, int Count)
{
    /// <summary>The first token after them.</summary>
    public int End => Start + Count;

    /// <summary>Whether there is any.</summary>
    public bool Any => Count > 0;

    /// <summary>The tokens from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TokenRange FromTo(int start, int end) => new(start, end - start);
}
