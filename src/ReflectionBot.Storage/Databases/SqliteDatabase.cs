using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ReflectionBot.Storage.Databases;

/// <summary>
/// An SQLite file with a write-ahead log. One thread writes, since SQLite lets only one in; what waits for it is committed
/// together, so that many writers share one flush of the disk (<c>synchronous=FULL</c>: a commit survives a power cut).
/// </summary>
public sealed class SqliteDatabase : IDatabase
{
    // Long enough for a backup tool to let go, short enough for a person to wait.
    private static readonly TimeSpan UsuallyBusy = TimeSpan.FromSeconds(5);

    // 16 MB of log before it is copied into the file: fewer flushes than with SQLite's 4 MB, and soon read back after a crash.
    private const int PagesOfLog = 4_000;

    private readonly SqliteConnectionStringBuilder _connection;
    private readonly string _pragmas;
    private readonly SqliteWriter _writer;

    /// <param name="connection">The connection string; the folder of its <c>Data Source</c> is made when it is missing.</param>
    /// <param name="busy">How long to wait for another program that holds the file locked; in whole seconds, rounded up; null for 5.</param>
    /// <param name="mostPages">The most pages the file may grow to, 4 KB each, so that nobody can fill the disk; null for no limit.</param>
    public SqliteDatabase(string connection, TimeSpan? busy = null, int? mostPages = null)
    {
        _connection = new SqliteConnectionStringBuilder(connection)
        {
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = (int)Math.Ceiling((busy ?? UsuallyBusy).TotalSeconds),
        };
        _pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
            + $"PRAGMA wal_autocheckpoint={PagesOfLog}; {(mostPages is { } most ? $"PRAGMA max_page_count={most};" : "")}";
        _writer = new SqliteWriter(OpenToWrite);
    }

    /// <inheritdoc/>
    public Task<T> Read<T>(Func<DbConnection, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            using var connection = Open();
            return Task.FromResult(read(connection));
        }
        catch (SqliteException fault) when (SqliteTrouble.Of(fault) is { } trouble)
        {
            throw new StorageException(trouble, fault);
        }
    }

    /// <inheritdoc/>
    public Task<T> Write<T>(Func<Writing, T> write, CancellationToken cancel) => _writer.Write(write, cancel);

    /// <summary>
    /// Deleted rows are overwritten where they stood (<c>secure_delete</c>); the log, which still holds them, is emptied here.
    /// </summary>
    public async Task Scrub(CancellationToken cancel)
    {
        for (var tries = 0; ; tries++)
        {
            // A reader that is still at an old page keeps the log from being emptied.
            if (await _writer.Outside(connection => connection.QuerySingle<long>("PRAGMA wal_checkpoint(TRUNCATE)"), cancel) == 0)
            {
                return;
            }

            if (tries == 50)
            {
                throw new StorageException(StorageTrouble.Locked);
            }

            await Task.Delay(100, cancel);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        using var connection = new SqliteConnection(_connection.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>The connection that writes; how it does so is its own affair, and readers need not know.</summary>
    private SqliteConnection OpenToWrite()
    {
        var connection = Open();
        try
        {
            connection.Execute(_pragmas);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteConnection Open()
    {
        try
        {
            if (Path.GetDirectoryName(_connection.DataSource) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            var connection = new SqliteConnection(_connection.ConnectionString);
            connection.Open();
            return connection;
        }
        catch (SqliteException fault) when (SqliteTrouble.Of(fault) is { } trouble)
        {
            throw new StorageException(trouble, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(fault is IOException ? StorageTrouble.Unreachable : StorageTrouble.ReadOnly, fault);
        }
    }
}
