using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Tests.Serving;

/// <summary>A memory that fails, or waits, when it is told to; until then it remembers nothing and keeps nothing.</summary>
public sealed class FaultyMemory : IMemory
{
    /// <summary>What it fails with; null for not.</summary>
    public Exception? Fault { get; set; }

    /// <summary>What it waits for before it keeps a turn.</summary>
    public Task Wait { get; set; } = Task.CompletedTask;

    /// <summary>Ends when somebody waits for a turn to be kept.</summary>
    public TaskCompletionSource Keeping { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The moments it was told to forget people from before.</summary>
    public List<DateTimeOffset> ForgottenBefore { get; } = [];

    public Task<Remembered> Recall(Turn turn, CancellationToken cancel) => Done(new Remembered(null, new TalkState(), 0, new WriterSettings()));

    public async Task<bool> Keep(Kept kept, CancellationToken cancel)
    {
        Keeping.TrySetResult();
        await Wait;
        return await Done(true);
    }

    public Task<DraftVersion?> Version(string person, string id, CancellationToken cancel) => Done<DraftVersion?>(null);

    public Task<IReadOnlyList<VersionSummary>> Versions(string person, string? section, CancellationToken cancel) => Done<IReadOnlyList<VersionSummary>>([]);

    public Task<Settled> Settled(string person, string section, CancellationToken cancel) => Done(Coaching.Reviews.Settled.Nothing);

    public Task<IReadOnlyList<Exchange>> History(string conversation, string person, int most, CancellationToken cancel) => Done<IReadOnlyList<Exchange>>([]);

    public Task WriteEverything(string person, Stream output, CancellationToken cancel) => Done(true);

    public Task Forget(string person, CancellationToken cancel) => Done(true);

    public Task<int> ForgetNotSeenSince(DateTimeOffset moment, CancellationToken cancel)
    {
        ForgottenBefore.Add(moment);
        return Done(0);
    }

    private Task<T> Done<T>(T result) => Fault is null ? Task.FromResult(result) : Task.FromException<T>(Fault);
}
