using System.Net;
using System.Text;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Rendering.Html;

/// <summary>Puts a page together. Only <see cref="Markup"/> can write markup; all else is encoded.</summary>
public sealed class HtmlWriter
{
    private readonly StringBuilder _page = new();

    /// <summary>Adds our own markup as it is; never a stranger's words.</summary>
    public HtmlWriter Markup(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Adds words, encoded for text and for quoted attributes, control characters replaced.</summary>
    public HtmlWriter Text(string words)
    {
        _page.Append(Encoded(words));
        return this;
    }

    /// <summary>Adds words of several lines, encoded and otherwise as they are: for a box that gives them back to who typed them.</summary>
    public HtmlWriter Lines(string words)
    {
        _page.Append(WebUtility.HtmlEncode(words));
        return this;
    }

    /// <summary>Adds words inside one element.</summary>
    /// <param name="tag">The element's name and attributes, such as <c>p class="lead"</c>.</param>
    /// <param name="words">Its words, which are encoded.</param>
    public HtmlWriter Element(string tag, string words)
    {
        _page.Append('<').Append(tag).Append('>').Append(Encoded(words));
        _page.Append("</").Append(tag.AsSpan(0, tag.AsSpan().IndexOf(' ') is > 0 and var end ? end : tag.Length));
        _page.Append('>');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();

    private static string Encoded(string words) => WebUtility.HtmlEncode(OneLine.Clean(words));
}
