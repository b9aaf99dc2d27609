using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Serving.Visitors;

namespace ReflectionBot.Serving.Guards;

/// <summary>How many turns and pages a minute one person and one address may ask for.</summary>
internal static class TurnLimits
{
    /// <summary>Adds the limits.</summary>
    public static void AddTurnLimits(this IServiceCollection services, LimitsSettings limits) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsTurn(context) && context.RequestServices.GetRequiredService<VisitorCookie>().Read(context) is { } visitor
                    ? PerMinute(visitor.Id, limits.TurnsPerMinute)
                    : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsFree(context) ? RateLimitPartition.GetNoLimiter("")
                : IsTurn(context) ? PerMinute($"turns {AddressOf(context)}", limits.TurnsPerMinuteAndAddress)
                : PerMinute($"reads {AddressOf(context)}", limits.ReadsPerMinuteAndAddress)));
        options.OnRejected = (rejected, _) => new ValueTask(Refuse(rejected));
    });

    private static Task Refuse(OnRejectedContext rejected)
    {
        var services = rejected.HttpContext.RequestServices;
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
        seconds = Math.Max(seconds, 1);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return services.GetRequiredService<Refusals>().Reply(
            rejected.HttpContext,
            StatusCodes.Status429TooManyRequests,
            services.GetRequiredService<PageWords>().Phrases.Say("trouble-too-fast", ("seconds", seconds)));
    }

    private static bool IsTurn(HttpContext context) => HttpMethods.IsPost(context.Request.Method);

    /// <summary>What costs nothing, or must answer whatever happens.</summary>
    private static bool IsFree(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/assets") || context.Request.Path.StartsWithSegments("/health");

    /// <summary>As many as may be asked for at once come back one by one over a minute.</summary>
    private static RateLimitPartition<string> PerMinute(string who, int most) => RateLimitPartition.GetTokenBucketLimiter(who, _ => new()
    {
        TokenLimit = most,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / most,
        QueueLimit = 0,
    });

    /// <summary>Whose address it is: of IPv6 the network, since one household has a whole one (RFC 6177).</summary>
    private static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString()
            : address.ToString();
    }
}
