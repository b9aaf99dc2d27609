using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ReflectionBot.Serving.Settings;

namespace ReflectionBot.Serving.Telemetry;

/// <summary>Sends traces and metrics to a collector, when one is configured.</summary>
internal static class TelemetryExport
{
    /// <summary>Adds what is measured, and where it goes.</summary>
    public static void AddTelemetry(this IServiceCollection services, TelemetrySettings settings)
    {
        services.AddSingleton<Pulse>();
        if (settings.Endpoint is not null)
        {
            // A turn is recorded when the request that it belongs to is.
            services.AddOpenTelemetry()
                .ConfigureResource(resource => resource.AddService("reflectionbot"))
                .WithTracing(tracing => tracing.AddSource(Pulse.Name, "Microsoft.AspNetCore").AddOtlpExporter())
                .WithMetrics(metrics => metrics
                    .AddMeter(Pulse.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                    .AddOtlpExporter());
        }
    }
}
