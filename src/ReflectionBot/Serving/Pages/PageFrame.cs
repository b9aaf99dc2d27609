using ReflectionBot.Rendering.Html;

namespace ReflectionBot.Serving.Pages;

/// <summary>What every page has around what it says.</summary>
internal sealed class PageFrame(PageWords words)
{
    /// <summary>A whole page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="write">Writes what stands in its main part.</param>
    /// <param name="above">Writes what stands above that; null for the name alone.</param>
    public string Write(string title, Action<HtmlWriter> write, Action<HtmlWriter>? above = null)
    {
        var page = new HtmlWriter();
        page.Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Markup("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Element("title", title);
        page.Markup($"\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"{Asset.Icon.Path}\">\n");
        page.Markup($"<link rel=\"stylesheet\" href=\"{Asset.Style.Path}\">\n");
        page.Markup($"<script src=\"{Asset.Script.Path}\" defer></script>\n</head>\n<body>\n");
        page.Element("a class=\"skip\" href=\"#main\"", words.Phrases.Say("skip")).Markup("\n");
        if (above is null)
        {
            page.Markup("<header><p class=\"name\">").Element("a href=\"/\"", words.Phrases.Say("name")).Markup("</p></header>\n");
        }
        else
        {
            above(page);
        }

        page.Markup("<main id=\"main\" tabindex=\"-1\">\n");
        write(page);
        return page.Markup("\n</main>\n</body>\n</html>\n").ToString();
    }
}
