namespace ReflectionBot.Conversation.Memory;

/// <summary>What a writer answered to a question.</summary>
/// <param name="Question">The question's address in the guideline.</param>
/// <param name="Text">The answer.</param>
/// <param name="Answers">Whether the bot thinks that it answers the question; a question answered is not asked again.</param>
public sealed record GivenAnswer(string Question, string Text, bool Answers);
