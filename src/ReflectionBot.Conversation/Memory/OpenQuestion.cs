namespace ReflectionBot.Conversation.Memory;

/// <summary>A question that waits for an answer.</summary>
/// <param name="Address">Where in the guideline it stands.</param>
/// <param name="Text">The guideline's own words.</param>
/// <param name="About">The sentence it was asked about; empty when about none.</param>
public sealed record OpenQuestion(string Address, string Text, string About);
