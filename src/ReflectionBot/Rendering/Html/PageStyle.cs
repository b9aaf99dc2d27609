namespace ReflectionBot.Rendering.Html;

/// <summary>How the page looks: the one style sheet, kept in <c>review.css</c> and built into the program.</summary>
public static class PageStyle
{
    /// <summary>
    /// What a browser may load and run: our style sheet and nothing else. The sheet is named by its SHA-256, so that
    /// no other style works either; after an edit of the sheet a test names the new one.
    /// </summary>
    public const string Policy = $"default-src 'none'; style-src 'sha256-{Hash}'; base-uri 'none'; form-action 'none'";

    private const string Hash = "GKQjBi2s94a7KLH9EUd5U2dB/CQPZoig/Hj/vghPmDo=";

    /// <summary>The style sheet.</summary>
    public static string Read()
    {
        using var reader = new StreamReader(typeof(PageStyle).Assembly.GetManifestResourceStream("review.css")!);
        return reader.ReadToEnd();
    }
}
