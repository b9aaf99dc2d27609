using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Rendering.Html;

/// <summary>A question asked about one sentence.</summary>
/// <param name="Number">See <see cref="Note"/>.</param>
/// <param name="Places">See <see cref="Note"/>.</param>
/// <param name="Question">What the note says.</param>
public sealed record QuestionNote(int Number, IReadOnlyList<NotePlace> Places, Question Question) : Note(Number, Places);
