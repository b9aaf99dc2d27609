using Microsoft.Extensions.Hosting;
using ReflectionBot.Storage;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Serving.Upkeep;

/// <summary>Brings the database up to date before the first request.</summary>
internal sealed class DatabaseUpdate(IDatabase database, TimeProvider clock) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Schema.Migrate(database, clock, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
