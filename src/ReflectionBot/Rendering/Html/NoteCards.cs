using System.Globalization;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Rendering.Html;

/// <summary>The notes as cards: a question or a flag in its own shape and words.</summary>
/// <param name="page">Where to write.</param>
/// <param name="notes">The notes.</param>
/// <param name="phrases">The bot's phrases.</param>
public sealed class NoteCards(HtmlWriter page, Notes notes, Phrases phrases)
{
    // As many as stand in one line of a card.
    private const int MostLinksBack = 5;

    /// <summary>What a link to the note is called for people who hear the page.</summary>
    public string NameOf(Note note) => phrases.Say("page-note", ("number", note.Number));

    /// <summary>Whether any note begins up to a place of the draft.</summary>
    /// <param name="next">The index of the first note not written yet.</param>
    /// <param name="upTo">The place.</param>
    public bool AnyFrom(int next, int upTo) => next < notes.All.Count && notes.All[next].Places[0].Position <= upTo;

    /// <summary>Writes the cards of the notes that begin up to a place of the draft, if any.</summary>
    /// <param name="next">The index of the first note not written yet.</param>
    /// <param name="upTo">The place.</param>
    /// <returns>The index of the first note still not written.</returns>
    public int Write(int next, int upTo)
    {
        if (!AnyFrom(next, upTo))
        {
            return next;
        }

        page.Markup("<div class=\"notes\">");
        for (; AnyFrom(next, upTo); next++)
        {
            WriteCard(notes.All[next]);
        }

        page.Markup("</div>");
        return next;
    }

    /// <summary>About how tall the cards are that <see cref="Write"/> would write.</summary>
    /// <param name="next">The index of the first note not written yet.</param>
    /// <param name="upTo">The place.</param>
    /// <returns>The height in rem.</returns>
    public double HeightOf(int next, int upTo)
    {
        var height = 0.0;
        for (; AnyFrom(next, upTo); next++)
        {
            height += RoughHeight.OfNote(notes.All[next] switch
            {
                QuestionNote { Question: var question } => [question.Text, question.Source],
                FlagNote { Flag: var flag } => [flag.Title, flag.Message, flag.Question],
                _ => [],
            });
        }

        return height;
    }

    /// <summary>Writes what a flag says, without a number.</summary>
    public void WriteFlag(Flag flag)
    {
        page.Element("p class=\"said\"", flag.Message);
        page.Element("p class=\"more\"", phrases.Say("page-help", ("question", flag.Question)));
        page.Markup("<details class=\"why\">").Element("summary", phrases.Say("page-why"));
        page.Element("p class=\"more\"", flag.Why).Markup("</details>");
    }

    private void WriteCard(Note note)
    {
        var kind = note is QuestionNote ? "question" : "flag";
        page.Markup($"<div class=\"note {kind}\" id=\"note{note.Number}\" role=\"note\" tabindex=\"-1\">");
        switch (note)
        {
            case QuestionNote { Question: var question }:
                WriteTitle(note, "", phrases.Say("page-question"));
                page.Element("p class=\"said\"", $"“{ReviewWords.Quotation(question.Text)}”");
                page.Element("p class=\"more\"", phrases.Say("source", ("source", question.Source)));
                break;
            case FlagNote { Flag: var flag }:
                WriteTitle(note, "<span aria-hidden=\"true\">⚑</span> ", $"{phrases.Say("page-flag")}: {flag.Title}");
                WriteFlag(flag);
                break;
        }

        WriteWayBack(note);
        page.Markup("</div>");
    }

    private void WriteTitle(Note note, string shape, string title)
    {
        page.Markup("<p class=\"title\"><span class=\"number\">").Markup(note.Number.ToString(CultureInfo.InvariantCulture));
        page.Markup($"</span> {shape}").Text(title);
        if (note.Places.Count == 1)
        {
            WriteLinkBack(note, 1, "↩");
        }

        page.Markup("</p>");
    }

    private void WriteWayBack(Note note)
    {
        if (note.Places.Count == 1)
        {
            return;
        }

        page.Markup("<p class=\"more\">").Text(phrases.Say("page-places", ("count", note.Places.Count)));
        var links = note.Places.Max(place => place.Link);
        for (var link = 1; link <= Math.Min(links, MostLinksBack); link++)
        {
            WriteLinkBack(note, link, links == 1 ? "↩" : $"↩{link}");
        }

        page.Markup(links > MostLinksBack ? " …</p>" : "</p>");
    }

    private void WriteLinkBack(Note note, int link, string shown)
    {
        page.Markup($" <a class=\"back\" href=\"#ref{note.Number}-{link}\" aria-label=\"");
        page.Text(phrases.Say("page-back", ("number", note.Number), ("place", link)));
        page.Markup($"\">{shown}</a>");
    }
}
