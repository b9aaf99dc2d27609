using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Storage.Tests.Support;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Storage.Tests;

/// <summary>What goes wrong with files: a clear word, and on it goes when the trouble is over.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder["memory.db"];

    [Fact]
    public async Task Locked_by_another_program_says_so_and_goes_on_when_that_lets_go()
    {
        await using var database = new SqliteDatabase($"Data Source={File}", busy: TimeSpan.FromMilliseconds(100));
        await Schema.Migrate(database, TimeProvider.System, Cancel);
        var memory = new SqlMemory(database);
        using (var other = new SqliteConnection($"Data Source={File};Pooling=false"))
        {
            other.Open();
            other.Execute("BEGIN EXCLUSIVE");

            var fault = await Should.ThrowAsync<StorageException>(() => memory.Keep(Things.Kept(Things.Turn("1")), Cancel));

            fault.Trouble.ShouldBe(StorageTrouble.Locked);
            fault.Message.ShouldContain("locked");
            other.Execute("ROLLBACK");
        }

        (await memory.Keep(Things.Kept(Things.Turn("1")), Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task Full_says_so_keeps_nothing_half_and_goes_on_when_there_is_room()
    {
        await using (var full = new SqliteDatabase($"Data Source={File}", mostPages: 40))
        {
            await Schema.Migrate(full, TimeProvider.System, Cancel);
            var memory = new SqlMemory(full);

            var fault = await Should.ThrowAsync<StorageException>(() => memory.Keep(
                Things.Kept(Things.Turn("1")) with { Version = Things.Version(text: new string('x', 500_000)) }, Cancel));

            fault.Trouble.ShouldBe(StorageTrouble.DiskFull);
            (await memory.Recall(Things.Turn("1"), Cancel)).Revision.ShouldBe(0);
            (await memory.Keep(Things.Kept(Things.Turn("1")), Cancel)).ShouldBeTrue();
        }

        await using var roomy = new SqliteDatabase($"Data Source={File}");
        (await new SqlMemory(roomy).Keep(
            Things.Kept(Things.Turn("2"), 1) with { Version = Things.Version(text: new string('x', 500_000)) }, Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task One_work_that_fails_leaves_those_committed_with_it_alone()
    {
        await using var database = new SqliteDatabase($"Data Source={File}");
        await Schema.Migrate(database, TimeProvider.System, Cancel);

        var all = Enumerable.Range(0, 20).Select(i => database.Write(
            writing =>
            {
                writing.Execute("INSERT INTO persons (person, first_seen, last_seen, settings) VALUES (@i, 0, 0, '')", ("i", $"{i}"));
                return i % 2 == 0 ? i : throw new InvalidOperationException($"{i}");
            },
            Cancel)).ToList();

        foreach (var (i, one) in all.Index())
        {
            if (i % 2 == 0)
            {
                (await one).ShouldBe(i);
            }
            else
            {
                (await Should.ThrowAsync<InvalidOperationException>(() => one)).Message.ShouldBe($"{i}");
            }
        }

        (await database.Read(connection => connection.QuerySingle<long>("SELECT count(*) FROM persons"), Cancel)).ShouldBe(10);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_says_so()
    {
        await using (var database = new SqliteDatabase($"Data Source={File}"))
        {
            await Schema.Migrate(database, TimeProvider.System, Cancel);
        }

        await using var readOnly = new SqliteDatabase($"Data Source={File};Mode=ReadOnly");

        (await Should.ThrowAsync<StorageException>(() => new SqlMemory(readOnly).Keep(Things.Kept(Things.Turn("1")), Cancel)))
            .Trouble.ShouldBe(StorageTrouble.ReadOnly);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_says_so()
    {
        await using var database = new SqliteDatabase("Data Source=/proc/none/memory.db");

        (await Should.ThrowAsync<StorageException>(() => Schema.Migrate(database, TimeProvider.System, Cancel)))
            .Message.ShouldStartWith("The database cannot be used");
    }

    [Fact]
    public async Task A_file_that_is_no_database_says_so()
    {
        _folder.Write("memory.db", string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));
        await using var database = new SqliteDatabase($"Data Source={File}");

        (await Should.ThrowAsync<StorageException>(() => Schema.Migrate(database, TimeProvider.System, Cancel)))
            .Trouble.ShouldBe(StorageTrouble.NotADatabase);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var database = new SqliteDatabase($"Data Source={File}");
        await Schema.Migrate(database, TimeProvider.System, Cancel);
        await database.Write(
            writing => writing.Execute("INSERT INTO migrations (number, name, at) VALUES (9999, 'later', 0)"),
            Cancel);

        (await Should.ThrowAsync<StorageException>(() => Schema.Migrate(database, TimeProvider.System, Cancel)))
            .Trouble.ShouldBe(StorageTrouble.Newer);
    }

    [Fact]
    public async Task What_is_forgotten_is_in_no_file_any_more()
    {
        const string Marker = "quince-and-medlar";
        await using var database = new SqliteDatabase($"Data Source={File}");
        await Schema.Migrate(database, TimeProvider.System, Cancel);
        var memory = new SqlMemory(database);
        for (var i = 0; i < 20; i++)
        {
            await memory.Keep(
                Things.Kept(Things.Turn($"{i}", text: Marker), i, Marker) with
                {
                    Version = Things.Version(number: i + 1, text: string.Concat(Enumerable.Repeat(Marker + " ", 300))),
                    Section = "2b",
                    Answers = [new GivenAnswer("g#1", Marker, Answers: true)],
                    Corrections = [new Correction.OfFlag(Marker + i)],
                },
                Cancel);
        }

        FilesWith(Marker).ShouldNotBeEmpty();

        await memory.Forget("ada", Cancel);

        FilesWith(Marker).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private List<string> FilesWith(string marker)
    {
        List<string> with = [];
        foreach (var path in Directory.GetFiles(_folder.Path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(marker)) >= 0)
            {
                with.Add(path);
            }
        }

        return with;
    }
}
