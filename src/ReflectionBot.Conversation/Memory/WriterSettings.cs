namespace ReflectionBot.Conversation.Memory;

/// <summary>How a person wants to be coached; the same in every conversation.</summary>
public sealed record WriterSettings
{
    /// <summary>The guideline drafts are read against; null for the usual one.</summary>
    public string? Guideline { get; init; }

    /// <summary>The pathway.</summary>
    public Pathway Pathway { get; init; } = Pathway.Certified;

    /// <summary>How hard to push.</summary>
    public Challenge Challenge { get; init; } = Challenge.Usual;
}
