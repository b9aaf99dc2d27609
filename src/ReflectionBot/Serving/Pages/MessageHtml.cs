using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Rendering.Html;
using ReflectionBot.Serving.Turns;

namespace ReflectionBot.Serving.Pages;

/// <summary>Messages of the bot as markup.</summary>
internal sealed class MessageHtml(PageWords page)
{
    private Phrases Words => page.Phrases;

    /// <summary>Writes what a message says.</summary>
    public void Write(HtmlWriter html, Message message)
    {
        foreach (var part in message.Parts)
        {
            Write(html, part);
            html.Markup("\n");
        }
    }

    /// <summary>Writes the buttons of a message, as a form that posts what they say.</summary>
    public void WriteButtons(HtmlWriter html, Message message, FormFields fields)
    {
        if (message.Buttons.Count == 0)
        {
            return;
        }

        html.Markup($"<form class=\"buttons\" method=\"post\" action=\"{Composer.Action}\" aria-label=\"").Text(Words.Say("buttons")).Markup("\">");
        Composer.WriteHidden(html, fields);
        foreach (var button in message.Buttons)
        {
            html.Markup($"<button name=\"{FormFields.Say}\" value=\"").Text(button.Says).Markup("\">").Text(button.Label).Markup("</button>\n");
        }

        html.Markup("</form>");
    }

    private void Write(HtmlWriter html, Part part)
    {
        switch (part)
        {
            case Part.Line { Strong: true } line:
                html.Element("h4", line.Text);
                break;
            case Part.Line line:
                html.Element("p", line.Text);
                break;
            case Part.Points points:
                html.Markup("<ul>");
                foreach (var item in points.Items)
                {
                    html.Element("li", item);
                }

                html.Markup("</ul>");
                break;
            case Part.Ask ask:
                html.Markup("<div class=\"ask\"><p class=\"asked\">");
                html.Text(ask.Number is { } number ? $"{number}. {ask.Text}" : ask.Text).Markup("</p>");
                if (ask.About is { } about)
                {
                    html.Element("p", about);
                }

                html.Element("p class=\"small\"", ask.Source).Markup("</div>");
                break;
            case Part.Passage passage:
                html.Markup("<figure class=\"passage\"><blockquote>").Element("p", $"“{ReviewWords.Quotation(passage.Text)}”");
                html.Markup("</blockquote>").Element("figcaption class=\"small\"", Words.Say("source", ("source", passage.Source))).Markup("</figure>");
                break;
            case Part.Quote quote:
                html.Markup("<blockquote class=\"yours\">").Element("p", $"“{OneLine.Of(quote.Text)}”").Markup("</blockquote>");
                break;
            case Part.ReviewLink link:
                html.Markup("<p><a class=\"open\" href=\"/review/").Text(Uri.EscapeDataString(link.Version)).Markup("\">").Text(link.Label).Markup("</a></p>");
                break;
            case Part.DataLink link:
                html.Markup("<p>").Element("a class=\"open\" href=\"/my-data\" download", link.Label).Markup("</p>");
                break;
            default:
                throw new NotSupportedException($"{part.GetType()} is not a part this page knows.");
        }
    }
}
