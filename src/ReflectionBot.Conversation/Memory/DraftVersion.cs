using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Conversation.Memory;

/// <summary>One version of a section, as its writer sent it. It never changes; a revision is another version.</summary>
/// <param name="Person">Its writer.</param>
/// <param name="Guideline">The guideline it was read against.</param>
/// <param name="Summary">Its name, its section, when it came, and what the review counted.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Notices">What of the document was not read, a sentence each; usually none.</param>
public sealed record DraftVersion(
    string Person, string Guideline, VersionSummary Summary, Draft Draft, IReadOnlyList<string> Notices)
{
    /// <summary>The section it is for, such as <c>2b</c>; empty when its writer did not know.</summary>
    public string Section => Summary.Section;
}
