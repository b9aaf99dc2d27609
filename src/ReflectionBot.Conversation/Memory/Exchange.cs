using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Memory;

/// <summary>A turn and its reply, as history shows them.</summary>
/// <param name="Turn">The turn's id.</param>
/// <param name="At">When it was answered.</param>
/// <param name="Said">What the person said, shortened when it was a draft.</param>
/// <param name="Reply">The reply.</param>
public sealed record Exchange(string Turn, DateTimeOffset At, string Said, Message Reply);
