using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ReflectionBot.Serving.Settings;

/// <summary>Where what the program is told is kept.</summary>
/// <param name="Folder">The data folder: the usual database, and the keys that sign cookies.</param>
/// <param name="Connection">The database's connection string.</param>
public sealed record StorageSettings(string Folder, string Connection)
{
    /// <summary>Whether the database is PostgreSQL; SQLite otherwise.</summary>
    public bool IsPostgres => IsOfPostgres(Connection);

    /// <summary>Where the keys that sign cookies are.</summary>
    public string KeysFolder => Path.Combine(Folder, "keys");

    internal static StorageSettings Read(SettingsReader settings)
    {
        var folder = FolderOf(settings);
        const string Name = "Storage:Connection";
        var connection = settings.Text(Name) ?? $"Data Source={Path.Combine(folder, "reflectionbot.db")}";
        try
        {
            // What it says is never repeated: it may hold a password.
            DbConnectionStringBuilder parsed = IsOfPostgres(connection) ? new NpgsqlConnectionStringBuilder(connection) : new SqliteConnectionStringBuilder(connection);
            if (parsed is SqliteConnectionStringBuilder { DataSource: "" or ":memory:" } or SqliteConnectionStringBuilder { Mode: SqliteOpenMode.Memory })
            {
                settings.Fault(Name, "names no file; write Data Source=FILE for SQLite, or Host=SERVER;… for PostgreSQL.");
            }
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            settings.Fault(Name, "is no connection string; write Data Source=FILE for SQLite, or Host=SERVER;Database=NAME;… for PostgreSQL.");
        }

        return new StorageSettings(folder, connection);
    }

    private static bool IsOfPostgres(string connection) =>
        connection.Split(';').Any(part => part.Split('=')[0].Trim() is var key
            && (key.Equals("Host", StringComparison.OrdinalIgnoreCase) || key.Equals("Server", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The data folder, made when it is missing; only its owner may look into it.</summary>
    private static string FolderOf(SettingsReader settings)
    {
        const string Name = "Storage:Folder";
        var folder = settings.Text(Name) ?? Usual();
        try
        {
            folder = Path.GetFullPath(folder);
            var keys = Path.Combine(folder, "keys");
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(keys);
            }
            else
            {
                const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
                Directory.CreateDirectory(folder, OwnerOnly);
                Directory.CreateDirectory(keys, OwnerOnly);
            }

            File.Create(Path.Combine(keys, ".try"), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            settings.Fault(Name, "names a folder that cannot be written; give one that can.");
        }

        return folder;
    }

    /// <summary>Where programs keep their data (XDG Base Directory Specification; the local application data on Windows).</summary>
    private static string Usual() => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } home && Path.IsPathRooted(home)
            ? home
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "reflectionbot");
}
