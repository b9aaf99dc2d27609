using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Rendering.Html;

namespace ReflectionBot.Rendering;

/// <summary>
/// The whole draft, marked up, as one page that holds all it needs: it opens from a disk or a mail, asks nothing of any
/// server, runs no script, and reads well aloud, on a phone, in the dark and on paper.
/// </summary>
/// <param name="phrases">The bot's phrases.</param>
/// <param name="back">What stands on a link to the conversation; null for a page that stands alone.</param>
public sealed class HtmlReview(Phrases phrases, string? back = null) : IReviewRenderer
{
    private readonly ReviewWords _words = new(phrases);

    /// <inheritdoc/>
    public string Render(Review review)
    {
        var (page, notes) = (new HtmlWriter(), new Notes(review));
        WriteHead(page, review);
        WriteGlance(page, review, notes);
        WriteSwitches(page, review);
        page.Markup("<section id=\"draft\" tabindex=\"-1\" aria-labelledby=\"draft-title\">\n");
        page.Element("h2 id=\"draft-title\"", phrases.Say("page-draft")).Markup("\n");
        MarkedDraft.Write(page, review, notes, phrases);
        page.Markup("</section>\n");
        WriteSureness(page, review);
        WriteFoot(page, review);
        return page.ToString();
    }

    private void WriteHead(HtmlWriter page, Review review)
    {
        var title = review.Section is { } section
            ? phrases.Say("page-title-section", ("id", $"{section.Id}, {section.Title}"))
            : phrases.Say("page-title");
        page.Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Markup($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageStyle.Policy}\">\n");
        page.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Markup("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Element("title", title).Markup("\n<style>").Markup(PageStyle.Read()).Markup("</style>\n</head>\n<body>\n");
        page.Element("a class=\"skip\" href=\"#draft\"", phrases.Say("page-skip"));
        page.Markup("\n<header>");
        if (back is not null)
        {
            page.Markup("<p>").Element("a href=\"/\"", back).Markup("</p>");
        }

        if (review.Section is { } named)
        {
            page.Element("p class=\"section\"", $"{named.Id} {named.Title}");
        }

        page.Element("h1", phrases.Say("page-title")).Markup("</header>\n<main>\n");
    }

    private void WriteGlance(HtmlWriter page, Review review, Notes notes)
    {
        page.Markup("<section class=\"glance\" aria-labelledby=\"glance-title\">\n");
        page.Element("h2 id=\"glance-title\" class=\"unseen\"", phrases.Say("page-glance")).Markup("\n");
        WriteStrengths(page, review);
        foreach (var notice in review.Notices)
        {
            page.Element("p", notice);
        }

        WriteBalance(page, review, notes);
        WriteWholeDraft(page, notes);
        page.Markup("<p class=\"small\">").Text(phrases.Say("page-hedge")).Markup(" ");
        page.Text(phrases.Say("failure-welcome")).Markup("</p>\n</section>\n");
    }

    private void WriteStrengths(HtmlWriter page, Review review)
    {
        if (review.Strengths.Count == 0)
        {
            return;
        }

        page.Markup("<div>").Element("h3", phrases.Say("page-works")).Markup("<ul class=\"strengths\">");
        foreach (var strength in review.Strengths)
        {
            page.Element("li", strength.Text);
        }

        page.Markup("</ul></div>\n");
    }

    private void WriteBalance(HtmlWriter page, Review review, Notes notes)
    {
        page.Markup("<div class=\"balance\">").Element("h3", phrases.Say("page-balance")).Element("p", _words.Balance(review.Balance));
        page.Element("p class=\"small\" aria-hidden=\"true\"", phrases.Say("page-order"));
        page.Markup("<p class=\"order\" aria-hidden=\"true\">");
        foreach (var sentence in review.Sentences)
        {
            page.Markup($"<span class=\"{LabelName.Of(sentence.Label)}\">{LabelName.Shape(sentence.Label)}</span>");
        }

        page.Markup("</p>");
        if (notes.All.Count > 0)
        {
            page.Markup("<p>").Text(notes.All.Count == 1
                ? phrases.Say("page-notes-one")
                : phrases.Say("page-notes-several", ("count", notes.All.Count)));
            page.Markup(" ").Element("a href=\"#note1\"", phrases.Say("page-first-note")).Markup("</p>");
        }

        page.Markup("</div>\n");
    }

    private void WriteWholeDraft(HtmlWriter page, Notes notes)
    {
        if (notes.WholeDraft.Count == 0)
        {
            return;
        }

        page.Markup("<div class=\"whole\">").Element("h3", phrases.Say("page-whole"));
        foreach (var flag in notes.WholeDraft)
        {
            page.Markup("<div class=\"note flag\"><p class=\"title\"><span aria-hidden=\"true\">⚑</span> ");
            page.Text($"{phrases.Say("page-flag")}: {flag.Title}").Markup("</p>");
            new NoteCards(page, notes, phrases).WriteFlag(flag);
            page.Markup("</div>");
        }

        page.Markup("</div>\n");
    }

    private void WriteSwitches(HtmlWriter page, Review review)
    {
        page.Markup("<fieldset class=\"switches\">").Element("legend", phrases.Say("page-show")).Markup("\n");
        foreach (var label in LabelName.All)
        {
            var name = LabelName.Of(label);
            page.Markup($"<label class=\"{name}\"><input type=\"checkbox\" id=\"show-{name}\" checked> ");
            page.Markup($"<span class=\"tag\"><span aria-hidden=\"true\">{LabelName.Shape(label)}</span> ");
            page.Element("span class=\"word\"", _words.Label(label)).Markup("</span> ");
            page.Element("span class=\"small\"", $"{_words.Meaning(label)} ({review.Balance[label]})").Markup("</label>\n");
        }

        page.Markup("<label><input type=\"checkbox\" id=\"show-notes\" checked> ");
        page.Text(phrases.Say("page-show-notes")).Markup("</label>\n<label><input type=\"checkbox\" id=\"show-sure\"> ");
        page.Text(phrases.Say("page-show-sure")).Markup("</label>\n</fieldset>\n");
    }

    private void WriteSureness(HtmlWriter page, Review review)
    {
        page.Markup("<details class=\"sureness\"><summary>").Text(phrases.Say("page-sure-title")).Markup("</summary>");
        page.Element("p", phrases.Say("page-sure-lead")).Markup("<div class=\"table\"><table><thead><tr>");
        page.Element("th scope=\"col\"", phrases.Say("page-column-sentence"));
        page.Element("th scope=\"col\"", phrases.Say("page-column-label"));
        page.Element("th scope=\"col\"", phrases.Say("page-column-sure"));
        page.Element("th scope=\"col\"", phrases.Say("page-column-figure"));
        page.Element("th scope=\"col\"", phrases.Say("page-column-because")).Markup("</tr></thead><tbody>\n");
        foreach (var (index, sentence) in review.Sentences.Index())
        {
            page.Markup("<tr><td>").Element($"a href=\"#s{index + 1}\"", OneLine.Excerpt(sentence.Text, 60));
            page.Markup($"</td><td>{LabelName.Shape(sentence.Label)} ").Text(_words.Label(sentence.Label)).Markup("</td>");
            page.Element("td", _words.Sureness(sentence));
            page.Element("td", $"{sentence.Confidence:0.00}");
            page.Element("td", string.Join(", ", sentence.Because.Select(words => $"“{OneLine.Excerpt(words.Of(review.Draft.Text), 60)}”")));
            page.Markup("</tr>\n");
        }

        page.Markup("</tbody></table></div></details>\n");
    }

    private void WriteFoot(HtmlWriter page, Review review)
    {
        var guideline = review.Guideline;
        page.Markup("</main>\n<footer>").Element("p", phrases.Say(
            "page-source",
            ("title", guideline.Title),
            ("attribution", guideline.Attribution),
            ("licence", guideline.Licence)));
        page.Element("p", phrases.Say("page-private")).Markup("</footer>\n</body>\n</html>\n");
    }
}
