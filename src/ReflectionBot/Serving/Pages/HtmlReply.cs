using Microsoft.AspNetCore.Http;

namespace ReflectionBot.Serving.Pages;

/// <summary>Sends pages.</summary>
internal static class HtmlReply
{
    /// <summary>Sends a page with the status that was set.</summary>
    public static Task WriteHtml(this HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, context.RequestAborted);
    }
}
