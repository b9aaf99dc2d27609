using System.Data.Common;

namespace ReflectionBot.Storage.Databases;

/// <summary>A database: where connections come from, and how writes are made durable.</summary>
public interface IDatabase : IAsyncDisposable
{
    /// <summary>Reads, beside writes and other reads.</summary>
    /// <exception cref="StorageException">The database cannot be used now.</exception>
    Task<T> Read<T>(Func<DbConnection, T> read, CancellationToken cancel);

    /// <summary>
    /// Writes in a transaction; what it wrote is durable when the task ends, and undone when it throws. The work may be run again
    /// from its start when work that shared its commit failed.
    /// </summary>
    /// <exception cref="StorageException">The database cannot be used now.</exception>
    Task<T> Write<T>(Func<Writing, T> write, CancellationToken cancel);

    /// <summary>Makes what was deleted unreadable in the database's files as well.</summary>
    /// <exception cref="StorageException">The database cannot be used now.</exception>
    Task Scrub(CancellationToken cancel);
}
