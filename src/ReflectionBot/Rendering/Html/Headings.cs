namespace ReflectionBot.Rendering.Html;

/// <summary>
/// Fits a draft's headings below the page's own, without skipping a rank: writers choose heading levels by their looks,
/// people who listen to a page walk through them in order.
/// </summary>
/// <param name="first">The rank of the draft's highest heading on the page, 1 to 6.</param>
public sealed class Headings(int first)
{
    private readonly Stack<int> _open = new();

    /// <summary>The element for the next heading.</summary>
    /// <param name="level">Its level in the draft, from 1.</param>
    public string TagOf(int level)
    {
        while (_open.TryPeek(out var above) && above >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return $"h{Math.Min(first + _open.Count - 1, 6)}";
    }
}
