namespace ReflectionBot.Rendering.Html;

/// <summary>
/// A place of the draft that a note is about. A flag may rest on twenty sentences in a row, and twenty links would hide
/// the draft behind them: the first of a row leads to the note, the others only carry its number.
/// </summary>
/// <param name="Position">The end, in the draft's text, of the sentence or block.</param>
/// <param name="Link">The number, from 1, of the link that leads from here to the note; 0 where the sentence before is
/// another place of the same note.</param>
public sealed record NotePlace(int Position, int Link);
