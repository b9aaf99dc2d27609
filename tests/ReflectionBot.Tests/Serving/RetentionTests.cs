using Microsoft.Extensions.DependencyInjection;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>People who stay away are forgotten, when the program starts and every day that it runs.</summary>
public sealed class RetentionTests
{
    private static readonly DateTimeOffset _start = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly TickingClock _clock = new(_start);

    [Fact]
    public async Task Who_was_not_here_for_as_long_as_is_promised_is_forgotten_and_nobody_else()
    {
        await using var server = await LiveServer.Start(parts => parts.AddSingleton<TimeProvider>(_clock), null, "--Privacy:RetentionDays=30");
        using var stays = server.Visitor();
        using var leaves = server.Visitor();
        await leaves.Say("plan 2b");
        await stays.Say("plan 2b");
        leaves.Page.Body!.TextContent.ShouldContain("30 days");

        for (var day = 1; day <= 31; day++)
        {
            await UntilAsleep();
            _clock.Advance(TimeSpan.FromDays(1));
            if (day == 20)
            {
                await stays.Say("help");
            }
        }

        await Until(async () =>
        {
            await leaves.Open();
            return leaves.Page.QuerySelectorAll(".said").Length == 0;
        });
        await stays.Open();
        stays.Page.QuerySelectorAll(".said").Length.ShouldBe(2);
        await Until(() => Task.FromResult(server.Log.All.Contains("1 people who were not here for 30 days are forgotten")));
    }

    [Fact]
    public async Task It_is_tried_again_when_the_memory_fails()
    {
        var memory = new FaultyMemory { Fault = new StorageException(StorageTrouble.Locked) };
        await using var server = await LiveServer.Start(parts => parts.AddSingleton<TimeProvider>(_clock).AddSingleton<IMemory>(memory), null);
        await UntilAsleep();

        _clock.Advance(TimeSpan.FromMinutes(10));

        await Until(() => Task.FromResult(memory.ForgottenBefore.Count == 2));
        memory.ForgottenBefore[0].ShouldBe(_start.AddDays(-365));
    }

    [Fact]
    public async Task Never_is_never()
    {
        var memory = new FaultyMemory();
        await using var server = await LiveServer.Start(
            parts => parts.AddSingleton<TimeProvider>(_clock).AddSingleton<IMemory>(memory), null, "--Privacy:RetentionDays=never");
        using var visitor = server.Visitor();
        await visitor.Open();

        visitor.Reply.ShouldContain("until you say");
        memory.ForgottenBefore.ShouldBeEmpty();
        _clock.Waiting.ShouldBe(0);
    }

    private Task UntilAsleep() => Until(() => Task.FromResult(_clock.Waiting > 0));

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var tries = 0; !await isSo(); tries++)
        {
            tries.ShouldBeLessThan(1_000);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
