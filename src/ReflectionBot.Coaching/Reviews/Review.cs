using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>What a mentor would say of one drafted section: the whole result, shown in many ways by renderers.</summary>
/// <param name="Guideline">The guideline it was read against.</param>
/// <param name="Section">The section it was read as; null when it is not known.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Words">How many words the draft has.</param>
/// <param name="Sentences">Its sentences with their labels, in order.</param>
/// <param name="Strengths">What already works, best first; empty only for a draft without sentences.</param>
/// <param name="Flags">What to look at again, most important first.</param>
/// <param name="Questions">At most three questions, most helpful first.</param>
public sealed record Review(
    Guideline Guideline,
    GuidelineSection? Section,
    Draft Draft,
    int Words,
    IReadOnlyList<LabelledSentence> Sentences,
    IReadOnlyList<Strength> Strengths,
    IReadOnlyList<Flag> Flags,
    IReadOnlyList<Question> Questions)
{
    /// <summary>What its writer should know of how it was read, a sentence each; usually none.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>How many sentences do each job.</summary>
    public Balance Balance => Balance.Of(Sentences);
}
