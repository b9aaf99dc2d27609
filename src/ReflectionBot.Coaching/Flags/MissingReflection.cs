using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// The section has next to no reflection: the commonest reason that portfolios come back (guideline, Reflection). The
/// annotation guide's rule of thumb is under one sentence in ten.
/// </summary>
public sealed class MissingReflection : IFlagRule
{
    /// <inheritdoc />
    public string Code => "missing-reflection";

    /// <inheritdoc />
    public Finding? Find(Reading reading) =>
        reading.Assessed && Reflection.Of(reading) is { Amount: ReflectionAmount.NextToNone } ? new Finding([]) : null;
}
