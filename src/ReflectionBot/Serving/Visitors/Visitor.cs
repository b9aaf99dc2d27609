using System.Security.Cryptography;

namespace ReflectionBot.Serving.Visitors;

/// <summary>A person on the page, known by a cookie alone.</summary>
/// <param name="Id">32 hexadecimal digits that nobody can guess.</param>
internal sealed record Visitor(string Id)
{
    /// <summary>The person's name in conversations.</summary>
    public string Person => $"page:{Id}";

    /// <summary>The person's one conversation on the page.</summary>
    public string Conversation => $"page:{Id}";

    /// <summary>Somebody who was never here.</summary>
    public static Visitor New() => new(RandomNumberGenerator.GetHexString(32, lowercase: true));
}
