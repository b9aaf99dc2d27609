using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>Headings that name a job, as many writers of portfolios use them.</summary>
public static class JobHeadings
{
    /// <summary>A heading of more words is about its subject, whatever word of ours it holds.</summary>
    private const int LongestJobHeading = 6;

    /// <summary>The job that <paramref name="heading"/> names; null when it names none or several.</summary>
    public static SentenceLabel? JobOf(string heading)
    {
        var words = 0;
        SentenceLabel? job = null;
        foreach (var token in Tokenizer.Tokens(heading).Where(token => token.Kind == TokenKind.Word))
        {
            var named = JobOfWord(token.Text);
            if (++words > LongestJobHeading || (named is not null && job is not null && named != job))
            {
                return null;
            }

            job ??= named;
        }

        return job;
    }

    private static SentenceLabel? JobOfWord(string word) => word switch
    {
        "description" or "context" or "background" or "overview" or "introduction" => SentenceLabel.Description,
        "reflection" or "reflections" or "reflecting" or "reflective" or "learnt" or "lessons" => SentenceLabel.Reflection,
        "evidence" or "references" or "appendices" or "bibliography" => SentenceLabel.Evidence,
        _ => null,
    };
}
