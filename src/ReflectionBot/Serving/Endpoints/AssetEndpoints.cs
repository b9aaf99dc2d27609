using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReflectionBot.Serving.Pages;

namespace ReflectionBot.Serving.Endpoints;

/// <summary>The files that pages load, and the page for addresses that lead nowhere.</summary>
internal static class AssetEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        foreach (var asset in Asset.All)
        {
            app.MapGet(asset.Path, context =>
            {
                context.Response.ContentType = asset.Type;
                context.Response.ContentLength = asset.Content.Length;
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).AsTask();
            });
        }

        app.MapFallback("{*path}", (HttpContext context, PlainPage page, PageWords words) =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.WriteHtml(page.Write(words.Phrases.Say("missing-title"), words.Phrases.Say("missing")));
        });
    }
}
