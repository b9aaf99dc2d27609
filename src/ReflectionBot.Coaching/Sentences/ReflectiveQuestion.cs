namespace ReflectionBot.Coaching.Sentences;

/// <summary>The four reflective questions of the guideline ("Start by asking yourself these reflective questions").</summary>
public enum ReflectiveQuestion
{
    /// <summary>What have I learnt from doing what I describe above?</summary>
    Learnt,

    /// <summary>What went well/what could have gone better?</summary>
    WentWell,

    /// <summary>What would I do differently another time?</summary>
    Differently,

    /// <summary>What was the impact on my users/students/learning?</summary>
    Impact,
}
