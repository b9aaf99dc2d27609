using ReflectionBot.Coaching.Guidelines;

namespace ReflectionBot.Conversation.Wordings;

/// <summary>What a short message was understood to say.</summary>
/// <param name="Saying">The name of the saying, such as <c>plan</c>.</param>
/// <param name="Section">The section it names; null when it names none.</param>
/// <param name="Number">The number it names; null when it names none.</param>
/// <param name="Words">The free words in it, as they were typed; empty when there are none.</param>
public sealed record Heard(string Saying, GuidelineSection? Section = null, int? Number = null, string Words = "");
