namespace ReflectionBot.Coaching.Guidelines;

/// <summary>One section or subsection that a portfolio has, and what the guideline says of it.</summary>
public sealed record GuidelineSection
{
    /// <summary>The short name writers use, such as <c>1a</c>, <c>specialist</c> or <c>context</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The section's title.</summary>
    public required string Title { get; init; }

    /// <summary>The core area the section belongs to; null for a section that stands alone.</summary>
    public string? Area { get; init; }

    /// <summary>Whether assessors judge it; reflection and evidence are not asked of a section they do not judge.</summary>
    public required bool Assessed { get; init; }

    /// <summary>Whether the portfolio must have it.</summary>
    public required bool Required { get; init; }

    /// <summary>About how many words it should have; null when the guideline names no number.</summary>
    public int? WordLimit { get; init; }

    /// <summary>How many words of evidence support it at most; null when no evidence is asked.</summary>
    public int? EvidenceWordLimit { get; init; }

    /// <summary>How old evidence may be, in years, before a reason is expected; null when no evidence is asked.</summary>
    public int? EvidenceYears { get; init; }

    /// <summary>What the section demands, in the guideline's words.</summary>
    public required IReadOnlyList<GuidelinePassage> Demands { get; init; }

    /// <summary>Examples of suitable evidence, in the guideline's words.</summary>
    public required IReadOnlyList<GuidelinePassage> EvidenceExamples { get; init; }

    /// <summary>Questions and demands peculiar to this section, in the guideline's words.</summary>
    public required IReadOnlyList<GuidelineQuestion> Questions { get; init; }

    /// <summary>Codes of the flags that only sections such as this can raise, such as <c>law-not-applied</c>.</summary>
    public required IReadOnlyList<string> Watch { get; init; }

    /// <summary>Other ways writers name the section in headings and messages, in lower case.</summary>
    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>Wording that the section must contain to the letter; null for all but the confirmation.</summary>
    public GuidelinePassage? FixedWording { get; init; }
}
