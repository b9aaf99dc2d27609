namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>A draft and what one flag's rule has to make of it.</summary>
/// <param name="Situation">What is special about the draft, in a few words.</param>
/// <param name="Draft">The draft.</param>
/// <param name="RestsOn">The sentences or words a raised flag rests on, in order.</param>
/// <param name="Says">What the message of a raised flag has to say.</param>
public sealed record FlagCase(string Situation, MarkedDraft Draft, string[] RestsOn, string Says);
