namespace ReflectionBot.Cli;

/// <summary>What a person gave cannot be used. The message is one sentence that says what is wrong and where.</summary>
/// <param name="message">The sentence; never words of a draft.</param>
public sealed class InputException(string message) : Exception(message);
