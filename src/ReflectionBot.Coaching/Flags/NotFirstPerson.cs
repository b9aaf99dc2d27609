using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Written about "the candidate", or with no first person at all; a portfolio "should be written in the first person"
/// (guideline, The portfolio writing style).
/// </summary>
public sealed class NotFirstPerson : IFlagRule
{
    private const int ShortestSection = 5;

    /// <inheritdoc />
    public string Code => "not-first-person";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var about = reading.Sentences.Where(sentence => sentence.Voice.Candidate).ToList();
        var first = reading.Sentences.Count(sentence => sentence.Voice.I || sentence.Voice.We);
        var avoided = first == 0 || (about.Count >= 2 && about.Count > first);
        return avoided && reading.Sentences.Count >= ShortestSection
            ? Finding.At(about)
            : null;
    }
}
