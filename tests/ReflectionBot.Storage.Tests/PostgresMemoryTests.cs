using Dapper;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Storage.Tests;

[Collection(nameof(Postgres))]
public sealed class PostgresMemoryTests(Postgres postgres) : MemoryTests
{
    private string? _another;

    protected override IDatabase Open() => new PostgresDatabase(postgres.NewDatabase());

    protected override IDatabase OpenAnother() => new PostgresDatabase(_another ??= postgres.NewDatabase());

    protected override Task<IReadOnlyList<string>> Tables(IDatabase database) => database.Read(
        connection => (IReadOnlyList<string>)[.. connection.Query<string>("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")],
        TestContext.Current.CancellationToken);
}
