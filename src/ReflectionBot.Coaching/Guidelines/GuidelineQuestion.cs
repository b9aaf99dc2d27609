using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>A question, or a demand that works as one, in the guideline's own words.</summary>
/// <param name="Address">Where it stands, such as <c>cmalt-2019-01#reflection-4</c>.</param>
/// <param name="Text">The guideline's own words.</param>
/// <param name="Asks">Which of the four reflective questions it is; null for any other.</param>
/// <param name="Flags">The codes of the flags it speaks to; it is asked when one of them is raised.</param>
public sealed record GuidelineQuestion(
    string Address, string Text, ReflectiveQuestion? Asks, IReadOnlyList<string> Flags)
{
    /// <summary>Words in lower case; the question is also asked when a draft has none of them. Empty: only for a flag.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];
}
