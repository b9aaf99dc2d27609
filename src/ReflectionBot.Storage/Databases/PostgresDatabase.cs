using System.Data.Common;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace ReflectionBot.Storage.Databases;

/// <summary>A PostgreSQL database, for many replicas of the program at once.</summary>
/// <param name="connection">The connection string, with <c>Host=</c>.</param>
public sealed class PostgresDatabase(string connection) : IDatabase
{
    private readonly NpgsqlDataSource _source = new NpgsqlDataSourceBuilder(
        new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 20 }.ConnectionString).Build();

    /// <inheritdoc/>
    public Task<T> Read<T>(Func<DbConnection, T> read, CancellationToken cancel) => Open(read, cancel);

    /// <inheritdoc/>
    public Task<T> Write<T>(Func<Writing, T> write, CancellationToken cancel) => Open(
        opened =>
        {
            using var transaction = opened.BeginTransaction();
            var result = write(new Writing(transaction));
            transaction.Commit();
            return result;
        },
        cancel);

    /// <summary>Deleted rows are cleared from the tables' pages. The server's own log forgets them as it is recycled.</summary>
    public Task Scrub(CancellationToken cancel) => Open(
        opened =>
        {
            foreach (var table in Schema.TablesOfPersons)
            {
                opened.Execute($"VACUUM {table}");
            }

            return true;
        },
        cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<T> Open<T>(Func<NpgsqlConnection, T> work, CancellationToken cancel)
    {
        try
        {
            await using var opened = await _source.OpenConnectionAsync(cancel);
            return await Task.Run(() => work(opened), CancellationToken.None);
        }
        catch (Exception fault) when (TroubleOf(fault) is { } trouble)
        {
            throw new StorageException(trouble, fault);
        }
    }

    /// <summary>What a fault means for people (PostgreSQL manual, appendix A, "PostgreSQL Error Codes"); null when it is ours.</summary>
    private static StorageTrouble? TroubleOf(Exception fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageTrouble.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StorageTrouble.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } => StorageTrouble.Locked,
        PostgresException { SqlState: ['0', '8', ..] or ['5', '3', ..] or ['5', '7', ..] or ['2', '8', ..] or ['3', 'D', ..] } => StorageTrouble.Unreachable,
        PostgresException => null,
        NpgsqlException or SocketException or TimeoutException => StorageTrouble.Unreachable,
        _ => null,
    };
}
