namespace ReflectionBot.Rendering.Html;

/// <summary>Turns list items with depths into lists within lists.</summary>
/// <param name="page">Where to write.</param>
public sealed class NestedLists(HtmlWriter page)
{
    // Deeper than any hand-made list; keeps a hostile file from nesting elements without end.
    private const int Deepest = 8;

    private int _depth;

    /// <summary>Opens an item.</summary>
    /// <param name="level">Its depth, from 1; an item more than one deeper than the last is taken as one deeper.</param>
    public void Open(int level)
    {
        var depth = Math.Clamp(level, 1, Math.Min(_depth + 1, Deepest));
        if (depth > _depth)
        {
            page.Markup("<ul><li>");
        }
        else
        {
            CloseTo(depth);
            page.Markup("</li><li>");
        }

        _depth = depth;
    }

    /// <summary>Closes all that is open.</summary>
    public void Close() => CloseTo(0);

    private void CloseTo(int depth)
    {
        for (; _depth > depth; _depth--)
        {
            page.Markup("</li></ul>");
        }
    }
}
