using System.Diagnostics;
using Npgsql;

namespace ReflectionBot.Tests.Support;

/// <summary>
/// A PostgreSQL server of Debian's package, started in a temporary folder for all tests. Where it is not installed its tests are
/// skipped, except in CI, where nothing may go untried.
/// </summary>
public sealed class Postgres : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reflectionbot-postgres-");
    private readonly string? _programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private string Data => Path.Combine(_folder.FullName, "data");

    public ValueTask InitializeAsync()
    {
        if (_programs is not null)
        {
            if (Environment.UserName == "root")
            {
                Run("chown", "postgres", _folder.FullName);
            }

            RunAsServer("initdb", "-D", Data, "-U", "tests", "--auth=trust", "--no-sync");
            Start();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (_programs is not null)
        {
            Stop();
        }

        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Starts the server; it listens on a socket in its folder only.</summary>
    public void Start() =>
        RunAsServer("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", $"-k {_folder.FullName} -h ''", "start");

    /// <summary>Stops the server at once, as a crash of its machine would.</summary>
    public void Stop() => RunAsServer("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    /// <summary>The connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        if (_programs is null)
        {
            const string Missing = "PostgreSQL is missing; install Debian's package postgresql.";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", Missing);
            Assert.Fail(Missing);
        }

        var name = $"d{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection($"Host={_folder.FullName};Username=tests;Database=postgres;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return $"Host={_folder.FullName};Username=tests;Database={name};Timeout=5;Maximum Pool Size=20";
    }

    private void RunAsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]); // the server refuses to run as root
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        // The server inherits what it writes to, so output goes nowhere rather than into a pipe that never closes.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = _folder.FullName,
        })!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}

/// <summary>Tests that share the one server.</summary>
[CollectionDefinition(nameof(Postgres))]
public sealed class PostgresCollection : ICollectionFixture<Postgres>;
