using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace ReflectionBot.Documents;

/// <summary>What the tags of HTML mean for reading: which begin a block, which hold nothing to read.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> _blocks = FrozenSet.Create(
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]);

    private static readonly FrozenSet<string> _unread = FrozenSet.Create(
    [
        "script", "style", "template", "nav", "title", "noscript", "iframe", "noembed", "noframes", "textarea", "select",
        "datalist", "button", "label", "svg", "math", "object", "audio", "video", "canvas", "xmp",
    ]);

    private static readonly FrozenSet<string> _void = FrozenSet.Create(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]);

    /// <summary>Whether text before and after the tag belongs to different blocks.</summary>
    public static bool IsBlock(string name) => _blocks.Contains(name);

    /// <summary>Whether all that the tag holds is left out.</summary>
    public static bool IsUnread(string name) => _unread.Contains(name);

    /// <summary>Whether the tag never has an end.</summary>
    public static bool IsVoid(string name) => _void.Contains(name);

    /// <summary>How the text after a start tag is to be taken apart (HTML Living Standard, parsing of raw text).</summary>
    public static HtmlParseMode ParseModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
