using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ReflectionBot.Serving.Pages;

/// <summary>
/// A file that pages load. Its address has a hash of its content, so that browsers may keep it for ever and still never show an old one.
/// </summary>
/// <param name="Path">Where it is served.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">What it holds.</param>
internal sealed record Asset(string Path, string Type, byte[] Content)
{
    /// <summary>How pages look: the colours that they share with reviews, and what is theirs alone.</summary>
    public static Asset Style { get; } = Of("chat", "css", "text/css; charset=utf-8", "colours.css", "chat.css");

    /// <summary>What makes the page nicer to use; it works without.</summary>
    public static Asset Script { get; } = Of("chat", "js", "text/javascript; charset=utf-8", "chat.js");

    /// <summary>The picture in the browser's tab.</summary>
    public static Asset Icon { get; } = Of("icon", "svg", "image/svg+xml", "icon.svg");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Icon];

    private static Asset Of(string name, string ending, string type, params string[] resources)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(resources.Select(Read)));
        var hash = Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 9));
        return new Asset($"/assets/{name}.{hash}.{ending}", type, content);
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Asset).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
