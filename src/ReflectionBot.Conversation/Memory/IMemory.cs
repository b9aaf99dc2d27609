using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Conversation.Memory;

/// <summary>
/// What the bot remembers. What is kept is durable when its task ends, and all of a turn is kept or nothing. Reads give only what
/// belongs to the person they name. All members may be used by many turns at once.
/// </summary>
public interface IMemory
{
    /// <summary>What there is to know before a turn is answered.</summary>
    Task<Remembered> Recall(Turn turn, CancellationToken cancel);

    /// <summary>Keeps a turn, its reply and all that came of it, together.</summary>
    /// <returns>False, and nothing is kept, when another turn of the talk was kept since <see cref="Kept.Revision"/> was
    /// recalled, or this one was: recall again.</returns>
    Task<bool> Keep(Kept kept, CancellationToken cancel);

    /// <summary>A version of this person's; null when there is none of that id or it is somebody else's.</summary>
    Task<DraftVersion?> Version(string person, string id, CancellationToken cancel);

    /// <summary>This person's versions, oldest first.</summary>
    /// <param name="person">The writer.</param>
    /// <param name="section">Only of this section; null for all.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<IReadOnlyList<VersionSummary>> Versions(string person, string? section, CancellationToken cancel);

    /// <summary>What this person has settled about a section: corrections that still hold, questions answered.</summary>
    Task<Settled> Settled(string person, string section, CancellationToken cancel);

    /// <summary>The latest turns of a talk with their replies, oldest first.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="person">The person.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<IReadOnlyList<Exchange>> History(string conversation, string person, int most, CancellationToken cancel);

    /// <summary>Everything kept of a person, as one JSON document in UTF-8.</summary>
    Task WriteEverything(string person, Stream output, CancellationToken cancel);

    /// <summary>Removes everything kept of a person, so that it cannot be read from the database's files either.</summary>
    Task Forget(string person, CancellationToken cancel);

    /// <summary>Removes everything of people who were last here before a moment.</summary>
    /// <returns>How many people were forgotten.</returns>
    Task<int> ForgetNotSeenSince(DateTimeOffset moment, CancellationToken cancel);
}
