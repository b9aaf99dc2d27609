using ReflectionBot.Storage.Databases;
using ReflectionBot.Storage.Tests.Support;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Storage.Tests;

[Collection(nameof(Postgres))]
public sealed class PostgresFaultTests(Postgres postgres)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_stopped_and_started_says_so_and_goes_on_without_a_restart_of_ours()
    {
        await using var database = new PostgresDatabase(postgres.NewDatabase());
        await Schema.Migrate(database, TimeProvider.System, Cancel);
        var memory = new SqlMemory(database);
        (await memory.Keep(Things.Kept(Things.Turn("1")), Cancel)).ShouldBeTrue();

        postgres.Stop();
        try
        {
            for (var i = 0; i < 3; i++)
            {
                (await Should.ThrowAsync<StorageException>(() => memory.Keep(Things.Kept(Things.Turn("2"), 1), Cancel)))
                    .Trouble.ShouldBe(StorageTrouble.Unreachable);
            }
        }
        finally
        {
            postgres.Start();
        }

        (await memory.Keep(Things.Kept(Things.Turn("2"), 1), Cancel)).ShouldBeTrue();
        (await memory.History("room", "ada", 10, Cancel)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_database_that_is_not_there_says_so()
    {
        await using var database = new PostgresDatabase("Host=/nowhere;Username=tests;Database=none;Timeout=2");

        (await Should.ThrowAsync<StorageException>(() => Schema.Migrate(database, TimeProvider.System, Cancel)))
            .Trouble.ShouldBe(StorageTrouble.Unreachable);
    }
}
