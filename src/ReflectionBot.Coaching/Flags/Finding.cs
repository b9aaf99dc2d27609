using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Flags;

/// <summary>What a flag rule found.</summary>
/// <param name="Spans">The sentences or words it rests on, in order; empty when it rests on something absent.</param>
/// <param name="Values">Values for the <c>{names}</c> in the flag's message.</param>
public sealed record Finding(IReadOnlyList<TextSpan> Spans, params (string Name, object Value)[] Values);
