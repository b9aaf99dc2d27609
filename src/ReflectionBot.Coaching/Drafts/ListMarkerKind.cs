namespace ReflectionBot.Coaching.Drafts;

/// <summary>How certain a sign of a list a typed marker is, surest first.</summary>
internal enum ListMarkerKind
{
    /// <summary>A bullet; nobody starts a sentence with one.</summary>
    Bullet,

    /// <summary>"-", "*" or "+".</summary>
    Hyphen,

    /// <summary>"1.", "1)", "(a)"; may also be the end of a wrapped sentence.</summary>
    Number,

    /// <summary>A long dash; may also be one of a wrapped sentence.</summary>
    Dash,

    /// <summary>The letter "o", which Word leaves of a second-level bullet.</summary>
    LetterO,
}
