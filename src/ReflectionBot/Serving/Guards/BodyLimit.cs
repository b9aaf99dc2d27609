using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReflectionBot.Documents;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Settings;

namespace ReflectionBot.Serving.Guards;

/// <summary>
/// Refuses what is too large in words. Browsers show no reply before they have sent all, so what is somewhat too large is
/// listened to, and forgotten as it comes; beyond that the connection is cut.
/// </summary>
internal static class BodyLimit
{
    /// <summary>The most bytes that are listened to: about what a phone's camera makes of a few pages.</summary>
    public const int MostBytesHeard = 100 * 1024 * 1024;

    // On a slow line nobody waits for longer.
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    /// <summary>Adds the limit.</summary>
    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentLength is not > LimitsSettings.MostBytes)
        {
            await next(context);
            return;
        }

        await Drain(context);
        var parts = context.RequestServices;
        var words = parts.GetRequiredService<PageWords>().Phrases;
        await parts.GetRequiredService<Refusals>().Reply(
            context,
            StatusCodes.Status413PayloadTooLarge,
            words.Say("trouble-too-large", ("megabytes", DraftReader.MostMegabytes)));
    });

    private static async Task Drain(HttpContext context)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        enough.CancelAfter(MostTime);
        while (true)
        {
            var read = await context.Request.BodyReader.ReadAsync(enough.Token);
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted || read.Buffer.IsEmpty)
            {
                return;
            }
        }
    }
}
