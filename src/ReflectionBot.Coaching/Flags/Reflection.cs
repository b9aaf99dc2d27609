using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>The reflection in a section: how much there is, and where.</summary>
internal sealed record Reflection(ReflectionAmount Amount, IReadOnlyList<PlacedSentence> Sentences)
{
    /// <summary>A section of fewer sentences is a fragment; its balance says nothing yet.</summary>
    private const int ShortestSection = 6;

    public static Reflection Of(Reading reading)
    {
        var account = reading.Account;
        PlacedSentence[] reflective = [.. account.Where(sentence => sentence.Label == SentenceLabel.Reflection)];
        return new Reflection(AmountOf(account, reflective, reading.Sentences.Count), reflective);
    }

    private static ReflectionAmount AmountOf(
        IReadOnlyList<PlacedSentence> account, PlacedSentence[] reflective, int sentences)
    {
        if (sentences < ShortestSection)
        {
            return ReflectionAmount.Unknown;
        }

        var expected = account.ExpectedReflections() / sentences;
        var share = (double)reflective.Length / sentences;
        if (share < 0.1 && expected < 0.16)
        {
            return ReflectionAmount.NextToNone;
        }

        var early = account.Take(account.Count * 2 / 3).ExpectedReflections();
        return share < 0.2 && early < 1.2 ? ReflectionAmount.Little : ReflectionAmount.Enough;
    }
}
