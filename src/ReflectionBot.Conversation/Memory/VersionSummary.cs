using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Conversation.Memory;

/// <summary>What a list of versions shows of one.</summary>
/// <param name="Id">The version's name.</param>
/// <param name="Section">The section it is for; empty when it is not known.</param>
/// <param name="Number">Which version of that section it is, from 1.</param>
/// <param name="At">When it came.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Balance">How many sentences do each job.</param>
/// <param name="Flags">The codes of the flags raised, most important first.</param>
public sealed record VersionSummary(
    string Id, string Section, int Number, DateTimeOffset At, int Words, Balance Balance, IReadOnlyList<string> Flags);
