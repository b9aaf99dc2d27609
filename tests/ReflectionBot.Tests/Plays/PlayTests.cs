using ReflectionBot.Storage.Databases;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Plays;

/// <summary>Every scene of every play, over both databases.</summary>
[Collection(nameof(Postgres))]
public sealed class PlayTests(Postgres postgres) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Scenes => new(Scene.All.Select(scene => scene.Title));

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Played_over_SQLite(string title)
    {
        await using var stage = await Stage.Set(() => new SqliteDatabase($"Data Source={_folder["play.db"]}"));
        await stage.Play(Scene.All.Single(scene => scene.Title == title));
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Played_over_PostgreSQL(string title)
    {
        var connection = postgres.NewDatabase();
        await using var stage = await Stage.Set(() => new PostgresDatabase(connection));
        await stage.Play(Scene.All.Single(scene => scene.Title == title));
    }

    public void Dispose() => _folder.Dispose();
}
