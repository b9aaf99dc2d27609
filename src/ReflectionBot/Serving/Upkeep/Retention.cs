using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Storage;

namespace ReflectionBot.Serving.Upkeep;

/// <summary>Forgets people who were not here for as long as things are kept: when the program starts, and every day.</summary>
internal sealed class Retention(IMemory memory, PrivacySettings privacy, TimeProvider clock, ILogger<Retention> log) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // What could not be done now is tried again well before the day is over.
    private static readonly TimeSpan SoonAgain = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (privacy.RetentionDays is { } days)
        {
            var done = await Forget(days, stoppingToken);
            await Task.Delay(done ? Day : SoonAgain, clock, stoppingToken);
        }
    }

    private async Task<bool> Forget(int days, CancellationToken cancel)
    {
        try
        {
            var count = await memory.ForgetNotSeenSince(clock.GetUtcNow().AddDays(-days), cancel);
            if (count > 0)
            {
                Log.Forgotten(log, count, days);
            }

            return true;
        }
        catch (StorageException fault)
        {
            Log.StorageTrouble(log, fault.Trouble);
            return false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.Fault(log, fault.GetType().FullName, fault.StackTrace); // the page goes on without it
            return false;
        }
    }
}
