using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Documents;
using ReflectionBot.Rendering.Html;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Serving.Turns;

namespace ReflectionBot.Serving.Pages;

/// <summary>The box to write in, with all that goes with it: a form that works by itself, and better with the script.</summary>
internal sealed class Composer(PageWords page, LimitsSettings limits)
{
    /// <summary>Where forms are sent.</summary>
    public const string Action = "/turns";

    private Phrases Words => page.Phrases;

    /// <summary>Writes the form.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fields">What the form carries.</param>
    /// <param name="text">What stands in the box; text that could not be sent is given back here.</param>
    public void Write(HtmlWriter html, FormFields fields, string text = "")
    {
        html.Markup($"<form id=\"composer\" method=\"post\" action=\"{Action}\" enctype=\"multipart/form-data\"");
        WriteData(html, "typing", Words.Say("typing"));
        WriteData(html, "sending", Words.Say("sending"));
        WriteData(html, "offline", Words.Say("trouble-offline"));
        WriteData(html, "large", Words.Say("trouble-too-large", ("megabytes", DraftReader.MostMegabytes)));
        WriteData(html, "many", Words.Say("trouble-too-many-files", ("files", limits.FilesPerTurn)));
        WriteData(html, "empty", Words.Say("trouble-empty"));
        html.Markup($" data-most-bytes=\"{DraftReader.MostBytes}\" data-most-files=\"{limits.FilesPerTurn}\">\n");
        WriteHidden(html, fields);
        html.Element("label for=\"text\"", Words.Say("box")).Markup("\n");

        // A line end right after the tag is dropped by browsers, so a text that begins with one needs another.
        html.Markup($"<textarea id=\"text\" name=\"{FormFields.Text}\" rows=\"4\" aria-describedby=\"how\" spellcheck=\"true\">\n");
        html.Lines(text).Markup("</textarea>\n<ul id=\"chosen\" hidden></ul>\n<div class=\"row\"><span class=\"files\">");
        html.Element("label for=\"files\"", Words.Say("files")).Markup(" ");
        html.Markup($"<input type=\"file\" id=\"files\" name=\"{FormFields.Files}\" multiple accept=\".docx,.pptx,.pdf,.html,.htm,.md,.txt\" aria-describedby=\"how\"></span>");
        html.Element("button type=\"button\" id=\"unchoose\" class=\"quiet\" hidden", Words.Say("files-remove"));
        html.Element("button type=\"submit\" class=\"send\"", Words.Say("send")).Markup("</div>\n<p id=\"how\" class=\"small\">");
        html.Text(Words.Say("how", ("files", limits.FilesPerTurn), ("megabytes", DraftReader.MostMegabytes)));
        html.Markup(" ").Element("span class=\"scripted\"", Words.Say("how-keys")).Markup("</p>\n");
        html.Markup("<p id=\"state\" role=\"status\"></p><p id=\"problem\" role=\"alert\"></p>");
        html.Markup("<progress id=\"progress\" max=\"1\" value=\"0\" hidden aria-label=\"").Text(Words.Say("sending")).Markup("\"></progress>\n</form>");
    }

    /// <summary>Writes what a form carries besides what a person puts in.</summary>
    public static void WriteHidden(HtmlWriter html, FormFields fields)
    {
        html.Markup($"<input type=\"hidden\" name=\"{FormFields.Forgery}\" value=\"").Text(fields.Token).Markup("\">");
        html.Markup($"<input type=\"hidden\" name=\"{FormFields.Turn}\" value=\"{fields.Id}\">\n");
    }

    private static void WriteData(HtmlWriter html, string name, string words) =>
        html.Markup($" data-{name}=\"").Text(words).Markup("\"");
}
