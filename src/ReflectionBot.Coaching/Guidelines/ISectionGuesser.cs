using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>Guesses from a draft's content which section it is for, when neither its writer nor its headings say so.</summary>
public interface ISectionGuesser
{
    /// <summary>The sections it may be for, likeliest first; none when its content says nothing.</summary>
    IReadOnlyList<GuidelineSection> Guess(Draft draft, Guideline guideline);
}
