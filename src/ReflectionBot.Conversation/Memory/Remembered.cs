using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Memory;

/// <summary>What there is to know before a turn is answered.</summary>
/// <param name="Reply">The reply this very turn was given already; null when it is new.</param>
/// <param name="State">Where the talk stands.</param>
/// <param name="Revision">Which state of the talk this is; 0 for a talk that has not begun.</param>
/// <param name="Settings">How the person wants to be coached.</param>
public sealed record Remembered(Message? Reply, TalkState State, long Revision, WriterSettings Settings);
