using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// "We", "the team" or the passive voice hide what the writer did; "what wouldn't have happened if you did not do it?"
/// (guideline, Description).
/// </summary>
public sealed class RoleUnclear : IFlagRule
{
    private const int ShortestSection = 6;

    /// <inheritdoc />
    public string Code => "role-unclear";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var account = reading.Account.Where(sentence => sentence.Label != SentenceLabel.Evidence).ToList();
        var hidden = account.Where(sentence => sentence.Voice.HidesTheWriter).ToList();
        var own = account.Count(sentence => sentence.Voice.I);
        return account.Count >= ShortestSection && own <= account.Count * 0.15 && hidden.Count >= account.Count * 0.4
               && account.Exists(sentence => sentence.Voice.I || sentence.Voice.We)
            ? Finding.At(hidden)
            : null;
    }
}
