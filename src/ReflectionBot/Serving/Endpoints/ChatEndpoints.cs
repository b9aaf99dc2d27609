using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReflectionBot.Conversation;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Turns;
using ReflectionBot.Serving.Visitors;

namespace ReflectionBot.Serving.Endpoints;

/// <summary>The conversation: the page, and the turns that are posted from it.</summary>
internal static class ChatEndpoints
{
    // A page of this many exchanges is long already; earlier ones are a link away.
    private const int Shown = 50;

    // Whoever wants more than this asks for their data.
    private const int MostShown = 1_000;

    /// <summary>Adds the page and its form.</summary>
    public static void MapChat(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", Page);
        app.MapPost(Composer.Action, (TurnDesk desk, HttpContext context) => desk.Answer(context));
        app.MapGet(Composer.Action, () => Results.Redirect("/")); // a reload of an address that was only ever posted to
        app.MapGet("/forgotten", Forgotten);
    }

    private static async Task Page(
        HttpContext context, int? show, Dialogue dialogue, IMemory memory, VisitorCookie cookie, IAntiforgery antiforgery, ChatPage page)
    {
        var visitor = cookie.Welcome(context);
        var most = Math.Clamp(show ?? Shown, Shown, MostShown);
        var history = await memory.History(visitor.Conversation, visitor.Person, most + 1, context.RequestAborted);
        var earlier = history.Count > most && most < MostShown ? $"/?show={Math.Min(most + Shown, MostShown)}" : null;
        await context.WriteHtml(page.Write(
            dialogue.Welcome(), [.. history.TakeLast(most)], earlier, FormFields.New(antiforgery, context)));
    }

    private static Task Forgotten(HttpContext context, PlainPage page, PageWords words) => context.WriteHtml(page.Write(
        words.Phrases.Say("forgotten-title"), words.Phrases.Say("forgotten"), words.Phrases.Say("forgotten-begin")));
}
