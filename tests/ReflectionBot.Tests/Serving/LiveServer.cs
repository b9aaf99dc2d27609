using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReflectionBot.Serving;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>The whole program, serving on a free port of this machine from a folder of its own, with nothing stood in for.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly bool _ownsFolder;
    private readonly WebApplication _app;

    private LiveServer(WebApplication app, TemporaryFolder folder, bool ownsFolder, KeptLog log)
    {
        (_app, _folder, _ownsFolder, Log) = (app, folder, ownsFolder, log);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Its data folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Everything that was logged, at every level.</summary>
    public KeptLog Log { get; }

    /// <summary>Its parts.</summary>
    public IServiceProvider Parts => _app.Services;

    /// <summary>Starts it, with room for tests that say more in a minute than people do.</summary>
    public static Task<LiveServer> Start(params string[] settings) => Start(null, null, settings);

    /// <summary>Starts it with some parts stood in for.</summary>
    public static async Task<LiveServer> Start(Action<IServiceCollection>? adjust, TemporaryFolder? folder, params string[] settings)
    {
        var (log, own) = (new KeptLog(), folder ?? new TemporaryFolder());
        string[] usual = ["--Urls=http://127.0.0.1:0", $"--Storage:Folder={own.Path}", "--Limits:TurnsPerMinute=100000", "--Limits:TurnsPerMinuteAndAddress=100000"];
        var app = Server.Build([.. usual, .. settings], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log).AddFilter<KeptLog>(null, LogLevel.Trace);
            adjust?.Invoke(builder.Services);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new LiveServer(app, own, folder is null, log);
    }

    /// <summary>A new visitor.</summary>
    public HttpVisitor Visitor() => new(Address);

    /// <summary>Tells it to stop, and waits until it has.</summary>
    public Task Stop() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            _folder.Dispose();
        }
    }

    /// <summary>A log that keeps everything.</summary>
    public sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        /// <summary>What was logged, with the faults that came with it.</summary>
        public string All => string.Join('\n', _lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
