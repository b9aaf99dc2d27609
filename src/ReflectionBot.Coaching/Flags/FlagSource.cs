namespace ReflectionBot.Coaching.Flags;

/// <summary>What a flag goes back to.</summary>
public enum FlagSource
{
    /// <summary>The annotation guide, by which mentors flagged the corpus.</summary>
    Annotation,

    /// <summary>A demand that a guideline makes of one section.</summary>
    Guideline,
}
