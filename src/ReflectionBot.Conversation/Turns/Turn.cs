namespace ReflectionBot.Conversation.Turns;

/// <summary>
/// Something a person said in a conversation, on whatever channel. A button that was pressed is a turn whose text is what the
/// button says, so words and buttons do the same by nature.
/// </summary>
/// <param name="Conversation">The conversation, named so that no two channels share a name: <c>page:…</c>, <c>teams:…</c>.</param>
/// <param name="Id">The turn's name in its conversation; a turn of the same name is the same turn, delivered again.</param>
/// <param name="Person">Who said it, named in the same way.</param>
/// <param name="Text">The words; empty when only files were sent.</param>
public sealed record Turn(string Conversation, string Id, string Person, string Text)
{
    /// <summary>The files that came with the words, in order.</summary>
    public IReadOnlyList<TurnFile> Files { get; init; } = [];

    /// <summary>Whether others read the conversation too, as in a group chat or channel.</summary>
    public bool IsShared { get; init; }
}
