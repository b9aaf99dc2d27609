namespace ReflectionBot.Conversation.Memory;

/// <summary>A question that waits for an answer.</summary>
/// <param name="Number">Its number in the review, from 1; the one that was asked alone has 1.</param>
/// <param name="Address">Where in the guideline it stands.</param>
/// <param name="Text">The guideline's own words.</param>
/// <param name="About">The sentence it was asked about; empty when about none.</param>
/// <param name="Tries">How many answers came that did not seem to answer it.</param>
public sealed record OpenQuestion(int Number, string Address, string Text, string About, int Tries = 0);
