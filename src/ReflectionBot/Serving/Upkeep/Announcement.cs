using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ReflectionBot.Serving.Upkeep;

/// <summary>Says where the page is once it can be opened, and that the program is stopping.</summary>
internal sealed class Announcement(IServer server, IHostApplicationLifetime lifetime, ILogger<Announcement> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var url in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                Log.Listening(log, url);
            }
        });
        lifetime.ApplicationStopping.Register(() => Log.Stopping(log));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
