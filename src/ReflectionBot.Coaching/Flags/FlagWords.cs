using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Coaching.Flags;

/// <summary>What the bot says when it raises one kind of flag, from <c>prompts/flags.yaml</c>.</summary>
/// <param name="Code">The flag's stable name, such as <c>list-style</c>.</param>
/// <param name="Title">A few words naming it.</param>
/// <param name="Message">One line saying what was noticed; <c>{name}</c> stands for a value the flag supplies.</param>
/// <param name="Why">Why it matters to an assessor.</param>
/// <param name="Question">An open question that helps the writer with it.</param>
/// <param name="Source">What the flag goes back to.</param>
public sealed record FlagWords(
    string Code, string Title, string Message, string Why, string Question, FlagSource Source)
{
    /// <summary>The flag in these words.</summary>
    /// <param name="spans">What it rests on; see <see cref="Flag.Spans"/>.</param>
    /// <param name="values">The values the message may name.</param>
    /// <exception cref="KeyNotFoundException">The message names a value that is not given.</exception>
    public Flag Raise(IReadOnlyList<TextSpan> spans, params (string Name, object Value)[] values) =>
        new(Code, Title, Placeholders.Fill(Message, values), Why, Question, spans);
}
