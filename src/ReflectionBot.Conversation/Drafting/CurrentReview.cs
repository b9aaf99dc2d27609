using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>The version talked about, reviewed by what is settled about its section.</summary>
/// <param name="Version">The version.</param>
/// <param name="Settled">What is settled.</param>
/// <param name="Review">The review.</param>
internal sealed record CurrentReview(DraftVersion Version, Settled Settled, Review Review)
{
    /// <summary>Reviews the version that was reviewed last; null before the first.</summary>
    public static async ValueTask<CurrentReview?> Of(Talk talk)
    {
        if (await talk.CurrentVersion() is not { } version)
        {
            return null;
        }

        var settled = await SectionReview.SettledFor(talk, version.Section);
        return new CurrentReview(version, settled, talk.Review(version, settled));
    }

    /// <summary>The flag of a number, from 1, in the order they were said; null when there is none.</summary>
    public Flag? Flag(int number) => number >= 1 && number <= Review.Flags.Count ? Review.Flags[number - 1] : null;

    /// <summary>The flag that words name by its title or code; null when they name none.</summary>
    public Flag? Flag(string words)
    {
        var sought = Key(words);
        return sought.Length == 0 ? null : Review.Flags.FirstOrDefault(flag => Key(flag.Title) == sought || Key(flag.Code) == sought);
    }

    private static string Key(string words) => string.Join(' ', SaidWord.In(OneLine.Of(words)).Select(word => word.Text));
}
