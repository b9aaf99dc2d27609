using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Documents;

/// <summary>Something of a document that was not read, for its writer to know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many; see <see cref="NoticeKind"/>.</param>
public sealed record Notice(NoticeKind Kind, int Count)
{
    /// <summary>The key of its words in <c>prompts/reading.yaml</c>.</summary>
    public string Key => Kind switch
    {
        NoticeKind.PicturesNotRead => "notice-pictures-not-read",
        _ => "notice-text-cut",
    };

    /// <summary>Says it to the writer.</summary>
    /// <param name="phrases">The phrases of <c>prompts/reading.yaml</c>.</param>
    public string Say(Phrases phrases) => phrases.Say(Key, ("count", Count), ("limit", Count));
}
