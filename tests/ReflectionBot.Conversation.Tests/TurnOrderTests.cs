using System.Collections.Concurrent;

namespace ReflectionBot.Conversation.Tests;

public class TurnOrderTests
{
    [Fact]
    public async Task Enter_ManyTurnsOfOneConversation_AreLetInInTheirOrderAndOneAtATime()
    {
        var order = new TurnOrder();
        var seen = new ConcurrentQueue<int>();
        var inside = 0;

        await Task.WhenAll(Enumerable.Range(0, 100).Select(async turn =>
        {
            var entered = order.Enter("one");
            await Task.Yield();
            using (await entered)
            {
                Interlocked.Increment(ref inside).ShouldBe(1);
                seen.Enqueue(turn);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        }));

        seen.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task Enter_AnotherConversation_DoesNotWait()
    {
        var order = new TurnOrder();
        using var one = await order.Enter("one");

        using var other = await order.Enter("other").WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Enter_AfterATurnThatFailed_GoesOn()
    {
        var order = new TurnOrder();
        await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            using var place = await order.Enter("one");
            throw new InvalidOperationException();
        });

        using var next = await order.Enter("one").WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }
}
