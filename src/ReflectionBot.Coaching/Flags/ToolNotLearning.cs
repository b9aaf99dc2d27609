using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Tools are named, but hardly anybody learns or teaches with them: "make it clear how the technology you discuss is being
/// used for learning and/or teaching" (guideline, 1b).
/// </summary>
public sealed class ToolNotLearning : IFlagRule
{
    private const int ShortestSection = 6;

    /// <inheritdoc />
    public string Code => "tool-not-learning";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        if (!reading.Watches(Code) || reading.Account.Count < ShortestSection)
        {
            return null;
        }

        var without = reading.Account.Where(sentence => !sentence.SpeaksOfLearning()).ToList();
        return without.Count >= reading.Account.Count * 0.85
            ? Finding.At([.. without.Where(sentence => sentence.Voice.Acts)])
            : null;
    }
}
