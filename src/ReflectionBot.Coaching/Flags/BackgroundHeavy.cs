using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>Most of the section sets the scene before the writer does anything (annotation guide).</summary>
public sealed class BackgroundHeavy : IFlagRule
{
    private const int ShortestSection = 8;

    /// <inheritdoc />
    public string Code => "background-heavy";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var prose = reading.Account.Where(sentence => sentence.Kind != BlockKind.ListItem).ToList();
        var before = prose.TakeWhile(sentence => !IsTheWriterActing(sentence)).ToList();
        var isProse = prose.Count >= ShortestSection && prose.Count * 2 > reading.Account.Count;
        return isProse && before.Count >= prose.Count * 0.5 && before.Count < prose.Count ? Finding.At(before) : null;
    }

    /// <summary>Thinking aloud counts as doing, and so does a group's work: who did it is another flag's matter.</summary>
    private static bool IsTheWriterActing(PlacedSentence sentence) =>
        sentence.Voice.Acts || sentence.Voice.We || sentence.Voice.Candidate || sentence.Label == SentenceLabel.Reflection;
}
