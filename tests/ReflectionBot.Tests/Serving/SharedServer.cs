namespace ReflectionBot.Tests.Serving;

/// <summary>One server for the tests of a class that do not mind each other.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    public LiveServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await LiveServer.Start();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    public HttpVisitor Visitor() => Server.Visitor();
}
