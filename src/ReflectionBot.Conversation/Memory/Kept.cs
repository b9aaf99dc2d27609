using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Conversation.Memory;

/// <summary>A turn that was answered, and all that came of it, to be kept together.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Revision">The revision of the talk that was recalled for it.</param>
/// <param name="At">When it was answered.</param>
/// <param name="Said">What history shows of the turn's words.</param>
/// <param name="Reply">The reply.</param>
/// <param name="State">Where the talk stands now.</param>
public sealed record Kept(Turn Turn, long Revision, DateTimeOffset At, string Said, Message Reply, TalkState State)
{
    /// <summary>How the person now wants to be coached; null when nothing changed.</summary>
    public WriterSettings? Settings { get; init; }

    /// <summary>A new version; null when none came.</summary>
    public DraftVersion? Version { get; init; }

    /// <summary>The section that corrections and answers are about.</summary>
    public string Section { get; init; } = "";

    /// <summary>What the writer corrected.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What the writer answered.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];
}
