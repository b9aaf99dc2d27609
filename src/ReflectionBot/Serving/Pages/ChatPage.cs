using System.Globalization;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Rendering.Html;
using ReflectionBot.Serving.Turns;

namespace ReflectionBot.Serving.Pages;

/// <summary>The page of the conversation.</summary>
internal sealed class ChatPage(PageWords page, PageFrame frame, Composer composer, MessageHtml messages)
{
    private Phrases Words => page.Phrases;

    /// <summary>The whole page.</summary>
    /// <param name="welcome">What the bot says before anything is said.</param>
    /// <param name="history">What was said, oldest first.</param>
    /// <param name="earlier">The address that shows more; null when all is shown.</param>
    /// <param name="fields">What the forms carry.</param>
    public string Write(Message welcome, IReadOnlyList<Exchange> history, string? earlier, FormFields fields) => frame.Write(
        Words.Say("title"),
        html =>
        {
            html.Element("h2 class=\"unseen\"", Words.Say("conversation")).Markup("\n");
            html.Markup("<div id=\"log\" role=\"log\" aria-label=\"").Text(Words.Say("conversation")).Markup("\">\n");
            if (earlier is null)
            {
                WriteReply(html, welcome, history.Count == 0 ? fields : null);
            }
            else
            {
                html.Markup("<p class=\"earlier\"><a href=\"").Text(earlier).Markup("\">").Text(Words.Say("earlier")).Markup("</a></p>\n");
            }

            foreach (var (index, exchange) in history.Index())
            {
                WriteExchange(html, exchange, index == history.Count - 1 ? fields with { Id = FormFields.NewTurn() } : null);
            }

            html.Markup("</div>\n");
            composer.Write(html, fields);
        },
        WriteTop);

    /// <summary>The latest exchange alone, to be added to a page that is there.</summary>
    public string WriteNewest(Exchange exchange, FormFields fields)
    {
        var html = new HtmlWriter();
        WriteExchange(html, exchange, fields);
        return html.ToString();
    }

    private void WriteTop(HtmlWriter html) => html.Markup("<header><h1>").Text(Words.Say("name")).Markup("</h1>").Element("p", Words.Say("about")).Markup("</header>\n");

    private void WriteExchange(HtmlWriter html, Exchange exchange, FormFields? newest)
    {
        html.Markup("<article class=\"said\">").Element("h3", Words.Say("you")).Element("p", exchange.Said);
        WriteTime(html, exchange.At);
        html.Markup("</article>\n");
        WriteReply(html, exchange.Reply, newest);
    }

    private void WriteReply(HtmlWriter html, Message reply, FormFields? newest)
    {
        html.Markup(newest is null ? "<article class=\"reply\">" : "<article class=\"reply\" id=\"newest\" tabindex=\"-1\">");
        html.Element("h3", Words.Say("coach")).Markup("\n");
        messages.Write(html, reply);
        if (newest is not null)
        {
            messages.WriteButtons(html, reply, newest);
        }

        html.Markup("</article>\n");
    }

    private static void WriteTime(HtmlWriter html, DateTimeOffset at)
    {
        var time = at.UtcDateTime.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        html.Markup($"<time class=\"small\" datetime=\"{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\">{time}</time>");
    }
}
