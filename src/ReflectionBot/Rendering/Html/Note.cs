namespace ReflectionBot.Rendering.Html;

/// <summary>A note beside the draft: a <see cref="QuestionNote"/> or a <see cref="FlagNote"/>.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of the draft.</param>
/// <param name="Places">Where it belongs in the draft, in order; at least one.</param>
public abstract record Note(int Number, IReadOnlyList<NotePlace> Places);
