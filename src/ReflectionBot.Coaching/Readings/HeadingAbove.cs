using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Readings;

/// <summary>The heading that a sentence stands under.</summary>
/// <param name="Text">The writer's words.</param>
/// <param name="Block">Which of the draft's blocks it is.</param>
/// <param name="Job">The job it names; null when it names none.</param>
public sealed record HeadingAbove(string Text, int Block, SentenceLabel? Job);
