using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Rendering.Html;

/// <summary>A flag, beside the first sentence it rests on.</summary>
/// <param name="Number">See <see cref="Note"/>.</param>
/// <param name="Places">See <see cref="Note"/>.</param>
/// <param name="Flag">What the note says.</param>
public sealed record FlagNote(int Number, IReadOnlyList<NotePlace> Places, Flag Flag) : Note(Number, Places);
