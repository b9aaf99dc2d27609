using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReflectionBot.Conversation;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Rendering;
using ReflectionBot.Rendering.Html;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Visitors;

namespace ReflectionBot.Serving.Endpoints;

/// <summary>What opens for its owner only: marked-up drafts, and everything that is kept of a person.</summary>
internal static class OwnEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapOwn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/review/{version}", Review);
        app.MapGet("/my-data", MyData);
    }

    private static async Task Review(
        HttpContext context, string version, Dialogue dialogue, VisitorCookie cookie, HtmlReview renderer, PlainPage plain, PageWords words)
    {
        var review = cookie.Read(context) is { } visitor ? await dialogue.Review(visitor.Person, version, context.RequestAborted) : null;
        if (review is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.WriteHtml(plain.Write(words.Phrases.Say("missing-title"), words.Phrases.Say("missing-review")));
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = $"{PageStyle.Policy}; frame-ancestors 'none'";
        await context.WriteHtml(renderer.Render(review));
    }

    private static async Task MyData(HttpContext context, IMemory memory, VisitorCookie cookie)
    {
        // Written to memory first: once the reply has begun, trouble with the database could no longer be said.
        using var everything = new MemoryStream();
        await memory.WriteEverything(cookie.Welcome(context).Person, everything, context.RequestAborted);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
        everything.Position = 0;
        await everything.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
