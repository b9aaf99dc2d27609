namespace ReflectionBot.Conversation.Memory;

/// <summary>Where a person's talk in one conversation stands: what the next turn may refer to.</summary>
public sealed record TalkState
{
    /// <summary>How many turns were answered; wording varies by it.</summary>
    public int Turns { get; init; }

    /// <summary>The section that the next draft is for, when the writer has said so already.</summary>
    public string? NextSection { get; init; }

    /// <summary>The version that was reviewed last and is talked about; null before the first.</summary>
    public string? Version { get; init; }

    /// <summary>A draft that waits to be told its section.</summary>
    public WaitingDraft? Waiting { get; init; }

    /// <summary>The parts of a draft that comes in several messages; null when none is being gathered.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The questions asked and not answered yet; the first is the one that words without a number answer.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>The addresses of questions asked of the current version, so that the next ones differ.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>What a "yes" would confirm; null when nothing waits for one.</summary>
    public string? Confirming { get; init; }

    /// <summary>The section being planned; null when none is.</summary>
    public string? Planning { get; init; }

    /// <summary>The plans begun or finished, by section.</summary>
    public IReadOnlyDictionary<string, SectionPlan> Plans { get; init; } = new Dictionary<string, SectionPlan>();
}
