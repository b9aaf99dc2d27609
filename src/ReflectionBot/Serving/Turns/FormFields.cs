using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ReflectionBot.Serving.Turns;

/// <summary>The fields of the page's forms, and what each form carries besides what a person puts in.</summary>
/// <param name="Token">Proves that the form is one of our pages.</param>
/// <param name="Id">The name of this form: what is sent from it twice is one turn.</param>
internal sealed record FormFields(string Token, string Id)
{
    /// <summary>The field of the token against forgery.</summary>
    public const string Forgery = "token";

    /// <summary>The field of the form's name.</summary>
    public const string Turn = "turn";

    /// <summary>The field of the words.</summary>
    public const string Text = "text";

    /// <summary>The field of the files.</summary>
    public const string Files = "files";

    /// <summary>The field of a button.</summary>
    public const string Say = "say";

    /// <summary>The fields for a page that is about to be sent.</summary>
    public static FormFields New(IAntiforgery antiforgery, HttpContext context) =>
        new(antiforgery.GetAndStoreTokens(context).RequestToken!, NewTurn());

    /// <summary>The name for another form.</summary>
    public static string NewTurn() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether this could be the name of a form of ours.</summary>
    public static bool IsTurn(string? name) => name is { Length: 32 } && name.All(char.IsAsciiHexDigitLower);
}
