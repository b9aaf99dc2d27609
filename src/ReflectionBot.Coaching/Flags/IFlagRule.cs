using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// One thing a mentor would look at again. A rule knows when to raise its flag and what it rests on; the words live in
/// <c>prompts/flags.yaml</c>. A rule that is unsure stays silent.
/// </summary>
public interface IFlagRule
{
    /// <summary>The flag's stable name, such as <c>list-style</c>.</summary>
    string Code { get; }

    /// <summary>What the flag rests on; null when there is no reason to raise it.</summary>
    Finding? Find(Reading reading);
}
