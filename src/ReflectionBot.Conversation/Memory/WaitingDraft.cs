using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Conversation.Memory;

/// <summary>A draft that was read and is not reviewed yet.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Notices">What of the document was not read, a sentence each.</param>
public sealed record WaitingDraft(Draft Draft, IReadOnlyList<string> Notices);
