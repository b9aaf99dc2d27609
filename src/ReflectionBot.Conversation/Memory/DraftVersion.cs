using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Conversation.Memory;

/// <summary>One version of a section, as its writer sent it. It never changes; a revision is another version.</summary>
/// <param name="Id">Its name: 32 hexadecimal digits that nobody can guess.</param>
/// <param name="Person">Its writer.</param>
/// <param name="Guideline">The guideline it was read against.</param>
/// <param name="Section">The section it is for, such as <c>2b</c>; empty when the writer did not know.</param>
/// <param name="Number">Which version of that section it is, from 1.</param>
/// <param name="At">When it came.</param>
/// <param name="Draft">The draft.</param>
public sealed record DraftVersion(
    string Id, string Person, string Guideline, string Section, int Number, DateTimeOffset At, Draft Draft)
{
    /// <summary>What the review counted, so that lists need not review again.</summary>
    public required VersionSummary Summary { get; init; }

    /// <summary>What of the document was not read, a sentence each; usually none.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
