using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>
/// Tells from a draft's headings which section of a guideline it is. It would rather say nothing than guess: the
/// writer can be asked.
/// </summary>
public static class SectionFinder
{
    // A title of the guideline has at most 11 words; what is longer than this is prose that looks like a heading.
    private const int LongestHeading = 200;

    /// <summary>The section that the headings name; null when they name none, or more than one.</summary>
    /// <remarks>
    /// A short name such as <c>1c</c> counts in any heading, since nothing else looks like it. A title or another name
    /// counts only in the draft's first headings: further down "Policy" or "Communication" is what the part is about.
    /// </remarks>
    public static GuidelineSection? Find(Draft draft, Guideline guideline)
    {
        var headings = draft.Blocks.Where(IsHeading).Select(block => block.Span.Of(draft.Text));
        var first = draft.Blocks.SkipWhile(block => !IsHeading(block)).TakeWhile(IsHeading)
            .Select(block => block.Span.Of(draft.Text));
        return Only(headings.Select(heading => SectionHeading.ByShortName(heading, guideline)), out var several)
            ?? (several ? null : Only(first.Select(heading => SectionHeading.ByName(heading, guideline)), out _));
    }

    private static bool IsHeading(Block block) =>
        block.Kind == BlockKind.Heading && block.Span.Length <= LongestHeading;

    private static GuidelineSection? Only(IEnumerable<GuidelineSection?> found, out bool several)
    {
        GuidelineSection? only = null;
        several = false;
        foreach (var section in found)
        {
            several |= only is not null && section is not null && section != only;
            only ??= section;
        }

        return several ? null : only;
    }
}
