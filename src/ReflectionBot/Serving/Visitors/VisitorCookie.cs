using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using ReflectionBot.Serving.Settings;

namespace ReflectionBot.Serving.Visitors;

/// <summary>
/// The cookie by which a visitor is known again. It is signed and sealed; one that is forged, damaged or of another installation
/// counts as none.
/// </summary>
internal sealed class VisitorCookie(IDataProtectionProvider protection, PrivacySettings privacy)
{
    /// <summary>The cookie's name.</summary>
    public const string Name = "reflectionbot-visitor";

    // Browsers keep no cookie for longer (RFC 6265bis, section 5.5).
    private const int MostDays = 400;

    // A cookie of ours has about 200 characters; what is longer need not be looked at.
    private const int MostCharacters = 1_000;

    private readonly IDataProtector _protector = protection.CreateProtector("ReflectionBot.Visitor");

    /// <summary>Who asks; null for somebody who has no good cookie.</summary>
    public Visitor? Read(HttpContext context)
    {
        if (context.Features.Get<Visitor>() is { } known)
        {
            return known;
        }

        if (context.Request.Cookies[Name] is { Length: > 0 and <= MostCharacters } sealedId && Open(sealedId) is { } visitor)
        {
            context.Features.Set(visitor);
            return visitor;
        }

        return null;
    }

    /// <summary>Who asks, somebody new if need be; the reply carries the cookie, good for as long as things are kept.</summary>
    public Visitor Welcome(HttpContext context)
    {
        var visitor = Read(context) ?? Visitor.New();
        context.Features.Set(visitor);
        context.Response.Cookies.Append(Name, Seal(visitor), OptionsFor(context));
        return visitor;
    }

    /// <summary>Lets the browser forget the visitor.</summary>
    public void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, OptionsFor(context));

    private CookieOptions OptionsFor(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(Math.Min(privacy.RetentionDays ?? MostDays, MostDays)),
        Path = "/",
    };

    private string Seal(Visitor visitor) => Base64Url.EncodeToString(_protector.Protect(Convert.FromHexString(visitor.Id)));

    private Visitor? Open(string sealedId)
    {
        try
        {
            return new Visitor(Convert.ToHexStringLower(_protector.Unprotect(Base64Url.DecodeFromChars(sealedId))));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
