using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Turns;

namespace ReflectionBot.Serving.Guards;

/// <summary>Says what could not be done, as a page or, to the page's script, as JSON; what was typed is given back.</summary>
internal sealed class Refusals(PageWords page, PageFrame frame, Composer composer, IAntiforgery antiforgery)
{
    private Phrases Words => page.Phrases;

    /// <summary>Whether the page's script asks, which shows what comes back by itself.</summary>
    public static bool IsScripted(HttpRequest request) => request.Headers.Accept == "application/json";

    /// <summary>Replies with what is the matter.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="problem">What is the matter and what to do.</param>
    public Task Reply(HttpContext context, int status, string problem)
    {
        var posted = context.Features.Get<PostedTurn>();
        var fields = posted is null ? null : FormFields.New(antiforgery, context);
        context.Response.StatusCode = status;
        return IsScripted(context.Request)
            ? context.Response.WriteAsJsonAsync(new TurnRefusal(problem, fields?.Token), context.RequestAborted)
            : context.WriteHtml(frame.Write(Words.Say("trouble-title"), body =>
            {
                body.Element("h1", Words.Say("trouble-title")).Element("p class=\"problem\" role=\"alert\"", problem);
                if (fields is not null && posted is { IsButton: false })
                {
                    body.Element("p", Words.Say(posted.Files.Count > 0 ? "trouble-kept-files" : "trouble-kept"));
                    composer.Write(body, fields, posted.Text);
                }

                body.Markup("<p>").Element("a href=\"/\"", Words.Say("back")).Markup("</p>");
            }));
    }
}
