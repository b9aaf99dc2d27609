namespace ReflectionBot.Conversation.Messages;

/// <summary>What the bot says in answer to a turn, on no particular channel; each channel lays it out in its own way.</summary>
/// <param name="Parts">What it says, in order; at least one.</param>
public sealed record Message(IReadOnlyList<Part> Parts)
{
    /// <summary>What can be pressed below it, most likely first.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>Whether only the person who spoke may see it, also where others read along.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether everything of the person who spoke was forgotten; a channel then forgets who it was, too.</summary>
    public bool IsFarewell { get; init; }

    /// <summary>A message of lines of text.</summary>
    public static Message Of(params string[] lines) => new([.. lines.Select(line => new Part.Line(line))]);

    /// <summary>The same message with buttons.</summary>
    public Message With(params Button[] buttons) => this with { Buttons = [.. Buttons, .. buttons] };

    /// <summary>The same message with more parts at its end.</summary>
    public Message And(params Part[] parts) => this with { Parts = [.. Parts, .. parts] };
}
