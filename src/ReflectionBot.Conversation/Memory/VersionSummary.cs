using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Conversation.Memory;

/// <summary>What a list of versions shows of one, so that lists need not review again.</summary>
/// <param name="Id">The version's name: 32 hexadecimal digits that nobody can guess.</param>
/// <param name="Section">The section it is for, such as <c>2b</c>; empty when its writer did not know.</param>
/// <param name="Number">Which version of that section it is, from 1.</param>
/// <param name="At">When it came.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Balance">How many sentences do each job.</param>
/// <param name="Flags">The codes of the flags raised, most important first.</param>
public sealed record VersionSummary(
    string Id, string Section, int Number, DateTimeOffset At, int Words, Balance Balance, IReadOnlyList<string> Flags);
