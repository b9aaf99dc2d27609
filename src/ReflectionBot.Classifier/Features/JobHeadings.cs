using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Features;

/// <summary>Headings that name a job, as most writers of portfolios use them.</summary>
internal static class JobHeadings
{
    /// <summary>The job that a heading of <paramref name="words"/> names; null when it names none or several.</summary>
    public static SentenceLabel? JobOf(IReadOnlyList<string> words)
    {
        SentenceLabel? job = null;
        foreach (var word in words)
        {
            SentenceLabel? named = word switch
            {
                "description" or "context" or "background" or "overview" or "introduction" => SentenceLabel.Description,
                "reflection" or "reflections" or "reflecting" or "reflective" or "learnt" or "lessons" => SentenceLabel.Reflection,
                "evidence" or "references" or "appendices" or "bibliography" => SentenceLabel.Evidence,
                _ => null,
            };
            if (named is not null && job is not null && named != job)
            {
                return null;
            }

            job ??= named;
        }

        return words.Count <= 6 ? job : null;
    }
}
