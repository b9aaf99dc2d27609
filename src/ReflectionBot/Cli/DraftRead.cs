using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Cli;

/// <summary>A draft read from a document.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Notices">What of the document was not read, each a sentence for its writer.</param>
public sealed record DraftRead(Draft Draft, IReadOnlyList<string> Notices);
