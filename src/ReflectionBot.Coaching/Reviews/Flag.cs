using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>Something a mentor would look at again, in words for the writer.</summary>
/// <param name="Code">The flag's stable name, such as <c>list-style</c>.</param>
/// <param name="Title">A few words naming it.</param>
/// <param name="Message">One line saying what was noticed.</param>
/// <param name="Why">Why it matters to an assessor.</param>
/// <param name="Question">A question that helps the writer with it.</param>
/// <param name="Spans">The sentences or words it rests on, in order; empty when it rests on something absent.</param>
public sealed record Flag(
    string Code, string Title, string Message, string Why, string Question, IReadOnlyList<TextSpan> Spans);
