namespace ReflectionBot.Conversation.Wordings;

/// <summary>A thing people can say, as <c>sayings.yaml</c> has it.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="Shown">How help shows it and what its button says: one of the wordings, or an example of one.</param>
/// <param name="About">What it does, for help; empty when help need not mention it.</param>
/// <param name="Wordings">All ways to say it.</param>
internal sealed record SayingWords(string Name, string Shown, string About, IReadOnlyList<Wording> Wordings);
