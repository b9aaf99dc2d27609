using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Serving.Telemetry;

/// <summary>A memory of which the reviews that are kept are counted: each once, however often its turn is delivered.</summary>
internal sealed class CountedMemory(IMemory memory, Pulse pulse) : IMemory
{
    /// <inheritdoc/>
    public async Task<bool> Keep(Kept kept, CancellationToken cancel)
    {
        var isKept = await memory.Keep(kept, cancel);
        if (isKept && kept.Version is { } version)
        {
            pulse.Reviewed(version.Summary.Flags);
        }

        return isKept;
    }

    /// <inheritdoc/>
    public Task<Remembered> Recall(Turn turn, CancellationToken cancel) => memory.Recall(turn, cancel);

    /// <inheritdoc/>
    public Task<DraftVersion?> Version(string person, string id, CancellationToken cancel) => memory.Version(person, id, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VersionSummary>> Versions(string person, string? section, CancellationToken cancel) =>
        memory.Versions(person, section, cancel);

    /// <inheritdoc/>
    public Task<Settled> Settled(string person, string section, CancellationToken cancel) => memory.Settled(person, section, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Exchange>> History(string conversation, string person, int most, CancellationToken cancel) =>
        memory.History(conversation, person, most, cancel);

    /// <inheritdoc/>
    public Task WriteEverything(string person, Stream output, CancellationToken cancel) => memory.WriteEverything(person, output, cancel);

    /// <inheritdoc/>
    public Task Forget(string person, CancellationToken cancel) => memory.Forget(person, cancel);

    /// <inheritdoc/>
    public Task<int> ForgetNotSeenSince(DateTimeOffset moment, CancellationToken cancel) => memory.ForgetNotSeenSince(moment, cancel);
}
