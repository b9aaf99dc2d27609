using System.Globalization;
using Dapper;
using Npgsql;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Storage;

/// <summary>The tables, made and changed by the numbered files of <c>Migrations</c>; each runs once in a database's life.</summary>
public static class Schema
{
    // Any number will do, as long as no other program on the same server uses it.
    private const long PostgresLock = 8_452_617_301;

    /// <summary>The tables that hold something of a person, the parent first; all others go with it.</summary>
    public static readonly IReadOnlyList<string> TablesOfPersons = ["persons", "talks", "turns", "versions", "corrections", "answers"];

    /// <summary>Brings a database up to date. Two programs may do so at once; the second finds the work done.</summary>
    /// <exception cref="StorageException">The database cannot be used, or a newer program has used it.</exception>
    public static Task Migrate(IDatabase database, TimeProvider clock, CancellationToken cancel) => database.Write(
        writing =>
        {
            var (connection, transaction) = (writing.Connection, writing.Transaction);
            if (connection is NpgsqlConnection)
            {
                connection.Execute("SELECT pg_advisory_xact_lock(@PostgresLock)", new { PostgresLock }, transaction);
            }

            connection.Execute(
                "CREATE TABLE IF NOT EXISTS migrations (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL)",
                transaction: transaction);
            var done = connection.Query<long>("SELECT number FROM migrations", transaction: transaction).ToHashSet();
            var all = All();
            if (done.Except(all.Select(one => one.Number)).Any())
            {
                throw new StorageException(StorageTrouble.Newer);
            }

            foreach (var migration in all.Where(one => !done.Contains(one.Number)))
            {
                connection.Execute(migration.Sql, transaction: transaction);
                connection.Execute(
                    "INSERT INTO migrations (number, name, at) VALUES (@Number, @Name, @At)",
                    new { migration.Number, migration.Name, At = clock.GetUtcNow().ToUnixTimeMilliseconds() },
                    transaction);
            }

            return true;
        },
        cancel);

    private static List<(long Number, string Name, string Sql)> All()
    {
        var assembly = typeof(Schema).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (long.Parse(name[..name.IndexOf('-')], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
            })];
    }
}
