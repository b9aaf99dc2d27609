using Dapper;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Storage.Tests;

public sealed class SqliteMemoryTests : MemoryTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override IDatabase Open() => new SqliteDatabase($"Data Source={_folder["memory.db"]}");

    protected override IDatabase OpenAnother() => new SqliteDatabase($"Data Source={_folder["another.db"]}");

    protected override Task<IReadOnlyList<string>> Tables(IDatabase database) => database.Read(
        connection => (IReadOnlyList<string>)[.. connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'")],
        TestContext.Current.CancellationToken);
}
