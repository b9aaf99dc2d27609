using System.Net;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>What a supervisor is told.</summary>
[Collection(nameof(Postgres))]
public sealed class HealthTests(Postgres postgres)
{
    [Fact]
    public async Task Alive_and_ready_over_SQLite()
    {
        await using var server = await LiveServer.Start();
        using var visitor = server.Visitor();

        (await visitor.Get("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ready = await visitor.Get("/health/ready");

        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        ready.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Alive_but_not_ready_while_the_database_is_down_and_well_again_afterwards()
    {
        await using var server = await LiveServer.Start($"--Storage:Connection={postgres.NewDatabase()}");
        using var visitor = server.Visitor();
        await visitor.Say("plan 2b");
        try
        {
            postgres.Stop();

            (await visitor.Get("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visitor.Get("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await visitor.Get("/")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            postgres.Start();
        }

        (await visitor.Get("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await visitor.Open();
        visitor.Reply.ShouldContain("Let's plan 2b");
    }
}
