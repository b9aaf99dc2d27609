using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>What a reader got out of a file.</summary>
/// <param name="Draft">The draft, perhaps empty.</param>
/// <param name="IsCut">Whether text was left out for its length.</param>
/// <param name="UnreadPictures">How many pictures had no alternative text.</param>
internal sealed record Extract(Draft Draft, bool IsCut = false, int UnreadPictures = 0);
