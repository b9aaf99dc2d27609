namespace ReflectionBot.Serving.Pages;

/// <summary>A page that says one thing and leads back to the conversation.</summary>
internal sealed class PlainPage(PageWords words, PageFrame frame)
{
    /// <summary>The page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="says">What it says.</param>
    /// <param name="back">What stands on the link to the conversation; null for the usual words.</param>
    public string Write(string title, string says, string? back = null) => frame.Write(title, html => html
        .Element("h1", title).Element("p", says)
        .Markup("<p>").Element("a class=\"open\" href=\"/\"", back ?? words.Phrases.Say("back")).Markup("</p>"));
}
