namespace ReflectionBot.Conversation.Turns;

/// <summary>A file that came with a turn.</summary>
/// <param name="Name">Its name as the sender gave it: for its ending and for saying it back, never a path to open.</param>
/// <param name="Content">Its bytes.</param>
public sealed record TurnFile(string Name, byte[] Content);
