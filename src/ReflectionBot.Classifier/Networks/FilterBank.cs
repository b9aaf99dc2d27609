namespace ReflectionBot.Classifier.Networks;

/// <summary>Filters that look at the same number of words at a time.</summary>
/// <param name="Width">How many words.</param>
/// <param name="Filters">How many filters.</param>
/// <param name="FirstFilter">The number of the first among the filters of all banks.</param>
/// <param name="FirstTap">
/// The number of the first tap among those of all banks. A filter has a tap for every word it looks at; the taps for the
/// first word stand before those for the second.
/// </param>
internal sealed record FilterBank(int Width, int Filters, int FirstFilter, int FirstTap)
{
    public static readonly FilterBank[] All = [new(1, 32, 0, 0), new(2, 64, 32, 32), new(3, 64, 96, 160)];

    /// <summary>How many filters there are in all banks.</summary>
    public const int AllFilters = 160;

    /// <summary>How many taps there are in all banks.</summary>
    public const int AllTaps = 352;

    /// <summary>How many places without a word any filter may look at before the first word, or after the last.</summary>
    public const int Beyond = 1;

    /// <summary>How many words before its own place a filter looks at.</summary>
    public int Before => (Width - 1) / 2;

    /// <summary>The number of the tap of <paramref name="filter"/> for the word at <paramref name="place"/> in its window.</summary>
    public int Tap(int filter, int place) => FirstTap + (place * Filters) + filter - FirstFilter;
}
