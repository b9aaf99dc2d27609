using System.Collections.Concurrent;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Memory;

namespace ReflectionBot.Conversation;

/// <summary>What every turn needs to be answered.</summary>
/// <param name="Prompts">The words the bot says and understands.</param>
/// <param name="Classifier">Says which job each sentence does.</param>
/// <param name="Guesser">Guesses the section a draft is for.</param>
/// <param name="Memory">What is remembered.</param>
/// <param name="Clock">The time.</param>
public sealed record Desk(
    TalkPrompts Prompts, ISentenceClassifier Classifier, ISectionGuesser Guesser, IMemory Memory, TimeProvider Clock)
{
    private readonly ConcurrentDictionary<string, Reviewer> _reviewers = new();
    private readonly ConcurrentDictionary<string, GuidelineIndex> _indexes = new();

    /// <summary>After how many days things are forgotten; null for never. Said in the welcome.</summary>
    public int? RetentionDays { get; init; }

    /// <summary>Is told of every version once it is kept, and once only, however often its turn is delivered.</summary>
    public Action<VersionSummary>? Reviewed { get; init; }

    /// <summary>Reviews a version by what its writer has settled about its section, and says what of the document was not read.</summary>
    internal Review Review(DraftVersion version, Settled settled)
    {
        var review = ReviewerFor(Prompts.Guidelines.Find(version.Guideline) ?? Prompts.Guidelines.Default).Review(version.Draft, settled);
        return version.Notices.Count == 0 ? review : review with { Notices = [.. version.Notices, .. review.Notices] };
    }

    /// <summary>The reviewer by a guideline.</summary>
    internal Reviewer ReviewerFor(Guideline guideline) => _reviewers.GetOrAdd(
        guideline.Id, _ => new Reviewer(guideline, Classifier, Prompts.Flags, Prompts.Replies, Clock));

    /// <summary>The index of a guideline's passages.</summary>
    internal GuidelineIndex IndexOf(Guideline guideline) => _indexes.GetOrAdd(guideline.Id, _ => new GuidelineIndex(guideline));
}
