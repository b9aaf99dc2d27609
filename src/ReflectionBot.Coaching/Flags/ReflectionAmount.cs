namespace ReflectionBot.Coaching.Flags;

/// <summary>How much reflection a section has.</summary>
internal enum ReflectionAmount
{
    /// <summary>Too short a section, or too doubtful a reading, to say.</summary>
    Unknown,

    /// <summary>Under one sentence in ten.</summary>
    NextToNone,

    /// <summary>A line or two at the end.</summary>
    Little,

    /// <summary>Enough, and not only at the end.</summary>
    Enough,
}
