using Microsoft.Extensions.Logging;
using ReflectionBot.Storage;

namespace ReflectionBot.Serving;

/// <summary>All that the serving program logs: ids and counts, never a word that somebody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Open {Url} in your browser. Ctrl+C stops the program.")]
    public static partial void Listening(ILogger log, string url);

    [LoggerMessage(2, LogLevel.Information, "Stopping; turns that are being answered are finished first.")]
    public static partial void Stopping(ILogger log);

    [LoggerMessage(3, LogLevel.Warning, "The database cannot be used now: {Trouble}.")]
    public static partial void StorageTrouble(ILogger log, StorageTrouble trouble);

    [LoggerMessage(4, LogLevel.Error, "Something failed with {Fault}.\n{Trace}")]
    public static partial void Fault(ILogger log, string? fault, string? trace);

    [LoggerMessage(5, LogLevel.Information, "{Count} people who were not here for {Days} days are forgotten.")]
    public static partial void Forgotten(ILogger log, int count, int days);
}
