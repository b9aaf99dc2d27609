using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Storage;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Load;

/// <summary>How many versions of 3 KB a second become durable: one at a time, and by many talks at once that share commits.</summary>
internal static class StorageLoad
{
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(5);
    private static readonly string Text = string.Concat(Enumerable.Repeat("I ran a course for forty nurses. ", 94))[..3_000];

    public static async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("reflectionbot-load-");
        try
        {
            output.WriteLine("| what | versions a second |\n| --- | --- |");
            output.WriteLine($"| peer: one bare INSERT a transaction, same settings | {Bare(Path.Combine(folder.FullName, "bare.db")):N0} |");
            foreach (var talks in new[] { 1, 16, 200 })
            {
                output.WriteLine($"| whole turns, {talks} at a time | {await Turns(Path.Combine(folder.FullName, $"{talks}.db"), talks):N0} |");
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static double Bare(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        connection.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE versions (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO versions (text) VALUES ($text)";
        insert.Parameters.AddWithValue("$text", Text);
        insert.Prepare();
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < Lasting; count++)
        {
            insert.ExecuteNonQuery();
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> Turns(string file, int talks)
    {
        await using var database = new SqliteDatabase($"Data Source={file}");
        await Schema.Migrate(database, TimeProvider.System, CancellationToken.None);
        var memory = new SqlMemory(database);
        var draft = PlainText.Read(Text);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, talks).Select(talk => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < Lasting; count++)
            {
                var person = $"load:{talk}";
                var summary = new VersionSummary(
                    Guid.NewGuid().ToString("N"), "2b", count + 1, DateTimeOffset.UtcNow, 500, new Balance(10, 5, 3), ["list-style"]);
                var kept = new Kept(
                    new Turn(person, $"{count}", person, ""), count, DateTimeOffset.UtcNow, "a draft", Message.Of("Thank you."), new TalkState())
                {
                    Version = new DraftVersion(person, "cmalt-2019-01", summary, draft, []),
                };
                if (!await memory.Keep(kept, CancellationToken.None))
                {
                    throw new InvalidOperationException("A turn was not kept.");
                }
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }
}
