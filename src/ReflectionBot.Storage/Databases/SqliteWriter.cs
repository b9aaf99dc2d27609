using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace ReflectionBot.Storage.Databases;

/// <summary>
/// The one thread that writes. Work that waits is done in one transaction and durable at its one commit. When a piece of it fails, the
/// others are done again without it.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    // So many share one commit at most; the first of them waits for the work of the last.
    private const int MostTogether = 256;

    private readonly Channel<IWork> _waiting = Channel.CreateUnbounded<IWork>(new() { SingleReader = true });
    private readonly Func<SqliteConnection> _open;
    private readonly Task _loop;
    private readonly Dictionary<string, DbCommand> _prepared = [];
    private SqliteConnection? _connection;

    public SqliteWriter(Func<SqliteConnection> open)
    {
        _open = open;
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Does work within a transaction.</summary>
    public Task<T> Write<T>(Func<Writing, T> write, CancellationToken cancel) =>
        Enqueue(new Work<T>((_, writing) => write(writing!), WithinTransaction: true), cancel);

    /// <summary>Does work between transactions.</summary>
    public Task<T> Outside<T>(Func<SqliteConnection, T> work, CancellationToken cancel) =>
        Enqueue(new Work<T>((connection, _) => work(connection), WithinTransaction: false), cancel);

    /// <summary>Finishes what waits, then lets go of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        Close();
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
            else if (!TryTogether(together) && together.Count > 1)
            {
                together.ForEach(work => TryTogether([work]));
            }

            together.ForEach(work => work.Finish());
        }
        catch (Exception fault)
        {
            // The connection may be what is broken: the next work opens another.
            Close();
            var seen = fault is SqliteException sqlite && SqliteTrouble.Of(sqlite) is { } trouble ? new StorageException(trouble, fault) : fault;
            together.ForEach(work => work.Fail(seen));
        }
    }

    /// <summary>Does work in one transaction.</summary>
    /// <returns>False, and nothing is done, when a piece of it failed by a fault of its own.</returns>
    private bool TryTogether(List<IWork> together)
    {
        using var transaction = _connection!.BeginTransaction(deferred: false);
        var writing = new Writing(transaction, _prepared);
        foreach (var work in together)
        {
            if (!work.TryDo(_connection, writing))
            {
                return false;
            }
        }

        transaction.Commit();
        return true;
    }

    private void Close()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
        _connection?.Dispose();
        _connection = null;
    }

    private interface IWork
    {
        bool WithinTransaction { get; }

        void Do(SqliteConnection connection, Writing? writing);

        bool TryDo(SqliteConnection connection, Writing writing);

        void Finish();

        void Fail(Exception fault);
    }

    private sealed record Work<T>(Func<SqliteConnection, Writing?, T> Body, bool WithinTransaction) : IWork
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _fault;

        public Task<T> Done => _done.Task;

        public void Do(SqliteConnection connection, Writing? writing) => _result = Body(connection, writing);

        /// <summary>Does the work; a fault of its own is kept for its caller, trouble with the database goes on up.</summary>
        public bool TryDo(SqliteConnection connection, Writing writing)
        {
            _fault = null;
            try
            {
                Do(connection, writing);
            }
            catch (Exception fault) when (fault is not SqliteException sqlite || SqliteTrouble.Of(sqlite) is null)
            {
                _fault = fault;
            }

            return _fault is null;
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
