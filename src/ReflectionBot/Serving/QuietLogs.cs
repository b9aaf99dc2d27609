using Microsoft.Extensions.Logging;

namespace ReflectionBot.Serving;

/// <summary>What the log tells: our own events, and of the framework what is wrong.</summary>
internal static class QuietLogs
{
    /// <summary>Sets it up; settings under <c>Logging</c> still win.</summary>
    public static void AddQuietLogs(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);

        // It warns of keys that lie unencrypted on the disk, in a folder that only their owner may open.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // Its faults say what came over the wire.
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None);

        // What keeps the program from starting is said once, in one line, when it ends.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddSimpleConsole(console => console.SingleLine = true);
    }
}
