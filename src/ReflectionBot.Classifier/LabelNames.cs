using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier;

/// <summary>How labels are written in files and on the command line.</summary>
public static class LabelNames
{
    /// <summary>The name of <paramref name="label"/>: <c>description</c>, <c>reflection</c> or <c>evidence</c>.</summary>
    public static string Of(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => "description",
        SentenceLabel.Reflection => "reflection",
        _ => "evidence",
    };

    /// <summary>The name of the reflective question in a model's answers; <c>none</c> for null.</summary>
    public static string Of(ReflectiveQuestion? answers) => answers switch
    {
        ReflectiveQuestion.Learnt => "learnt",
        ReflectiveQuestion.WentWell => "went-well",
        ReflectiveQuestion.Differently => "differently",
        ReflectiveQuestion.Impact => "impact",
        _ => "none",
    };
}
