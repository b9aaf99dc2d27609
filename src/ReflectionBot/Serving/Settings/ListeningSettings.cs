using Microsoft.AspNetCore.Http;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Serving.Settings;

/// <summary>Where the program listens.</summary>
/// <param name="Urls">Its addresses.</param>
public sealed record ListeningSettings(IReadOnlyList<string> Urls)
{
    /// <summary>The usual address: reachable from this machine only.</summary>
    public const string UsualUrl = "http://localhost:3978";

    internal static ListeningSettings Read(SettingsReader settings)
    {
        const string Name = "Urls";
        var urls = (settings.Text(Name) ?? UsualUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls.Where(url => !IsAddress(url)))
        {
            settings.Fault(Name, $"has \"{OneLine.Excerpt(url, 80)}\"; give addresses such as {UsualUrl}, with ; between them.");
        }

        return new ListeningSettings(urls);
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= 65535, PathBase.Length: 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
