using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace ReflectionBot.Storage.Databases;

/// <summary>
/// The one thread that writes. Work that waits is done in one transaction, each piece in a savepoint of its own so that one that
/// fails undoes only itself, and all of it is durable at the one commit at the end.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    // So many share one commit at most; the first of them waits for the work of the last.
    private const int MostTogether = 256;

    private readonly Channel<IWork> _waiting = Channel.CreateUnbounded<IWork>(new() { SingleReader = true });
    private readonly Func<SqliteConnection> _open;
    private readonly Task _loop;
    private SqliteConnection? _connection;

    public SqliteWriter(Func<SqliteConnection> open)
    {
        _open = open;
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Does work within a transaction.</summary>
    public Task<T> Write<T>(Func<DbTransaction, T> write, CancellationToken cancel) =>
        Enqueue(new Work<T>((_, transaction) => write(transaction!), WithinTransaction: true), cancel);

    /// <summary>Does work between transactions.</summary>
    public Task<T> Outside<T>(Func<SqliteConnection, T> work, CancellationToken cancel) =>
        Enqueue(new Work<T>((connection, _) => work(connection), WithinTransaction: false), cancel);

    /// <summary>Finishes what waits, then lets go of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        _connection?.Dispose();
    }

    private async Task<T> Enqueue<T>(Work<T> work, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return _waiting.Writer.TryWrite(work) ? await work.Done : throw new ObjectDisposedException(nameof(SqliteDatabase));
    }

    private void Run()
    {
        List<IWork> together = [];
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            while (together.Count < MostTogether && _waiting.Reader.TryPeek(out var next)
                && (together.Count == 0 || (together[0].WithinTransaction && next.WithinTransaction)))
            {
                _waiting.Reader.TryRead(out _);
                together.Add(next);
            }

            Do(together);
        }
    }

    private void Do(List<IWork> together)
    {
        try
        {
            _connection ??= _open();
            if (!together[0].WithinTransaction)
            {
                together[0].Do(_connection, null);
            }
            else
            {
                using var transaction = _connection.BeginTransaction(deferred: false);
                foreach (var work in together)
                {
                    work.DoInSavepoint(_connection, transaction);
                }

                transaction.Commit();
            }

            together.ForEach(work => work.Finish());
        }
        catch (Exception fault)
        {
            // The connection may be what is broken: the next work opens another.
            _connection?.Dispose();
            _connection = null;
            var seen = fault is SqliteException sqlite && SqliteTrouble.Of(sqlite) is { } trouble ? new StorageException(trouble, fault) : fault;
            together.ForEach(work => work.Fail(seen));
        }
    }

    private interface IWork
    {
        bool WithinTransaction { get; }

        void Do(SqliteConnection connection, SqliteTransaction? transaction);

        void DoInSavepoint(SqliteConnection connection, SqliteTransaction transaction);

        void Finish();

        void Fail(Exception fault);
    }

    private sealed record Work<T>(Func<SqliteConnection, SqliteTransaction?, T> Body, bool WithinTransaction) : IWork
    {
        private const string Savepoint = "work";

        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _fault;

        public Task<T> Done => _done.Task;

        public void Do(SqliteConnection connection, SqliteTransaction? transaction) => _result = Body(connection, transaction);

        public void DoInSavepoint(SqliteConnection connection, SqliteTransaction transaction)
        {
            transaction.Save(Savepoint);
            try
            {
                Do(connection, transaction);
                transaction.Release(Savepoint);
            }
            catch (Exception fault) when (fault is not SqliteException sqlite || SqliteTrouble.Of(sqlite) is null)
            {
                _fault = fault; // its own fault: the others go on
                transaction.Rollback(Savepoint);
                transaction.Release(Savepoint);
            }
        }

        public void Finish()
        {
            if (_fault is null)
            {
                _done.TrySetResult(_result!);
            }
            else
            {
                _done.TrySetException(_fault);
            }
        }

        public void Fail(Exception fault) => _done.TrySetException(_fault ?? fault);
    }
}
