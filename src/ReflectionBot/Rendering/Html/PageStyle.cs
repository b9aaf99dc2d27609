namespace ReflectionBot.Rendering.Html;

/// <summary>How the page looks: <c>colours.css</c>, which it shares with the conversation, and <c>review.css</c>, built into the program.</summary>
public static class PageStyle
{
    /// <summary>
    /// What a browser may load and run: our style sheet and nothing else. The sheet is named by its SHA-256, so that
    /// no other style works either; after an edit of the sheet a test names the new one.
    /// </summary>
    public const string Policy = $"default-src 'none'; style-src 'sha256-{Hash}'; base-uri 'none'; form-action 'none'";

    private const string Hash = "GKQjBi2s94a7KLH9EUd5U2dB/CQPZoig/Hj/vghPmDo=";

    /// <summary>The style sheet.</summary>
    public static string Read() => Read("colours.css") + Read("review.css");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageStyle).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
