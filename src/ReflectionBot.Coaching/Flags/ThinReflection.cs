using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>There is some reflection, but it is only a closing line or two (annotation guide).</summary>
public sealed class ThinReflection : IFlagRule
{
    /// <inheritdoc />
    public string Code => "thin-reflection";

    /// <inheritdoc />
    public Finding? Find(Reading reading) =>
        reading.Assessed && Reflection.Of(reading) is { Amount: ReflectionAmount.Little } reflection
            ? Finding.At(reflection.Sentences)
            : null;
}
