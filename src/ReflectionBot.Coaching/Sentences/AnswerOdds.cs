namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// How probable it is that a sentence answers each of the guideline's four reflective questions (0 to 1 each; what is
/// missing to 1 is "answers none").
/// </summary>
/// <param name="Learnt">Answers "What have I learnt from doing what I describe above?".</param>
/// <param name="WentWell">Answers "What went well/what could have gone better?".</param>
/// <param name="Differently">Answers "What would I do differently another time?".</param>
/// <param name="Impact">Answers "What was the impact on my users/students/learning?".</param>
public readonly record struct AnswerOdds(double Learnt, double WentWell, double Differently, double Impact)
{
    /// <summary>The question it most probably answers; on a tie the guideline's first.</summary>
    public ReflectiveQuestion Best =>
        Learnt >= WentWell && Learnt >= Differently && Learnt >= Impact ? ReflectiveQuestion.Learnt
        : WentWell >= Differently && WentWell >= Impact ? ReflectiveQuestion.WentWell
        : Differently >= Impact ? ReflectiveQuestion.Differently
        : ReflectiveQuestion.Impact;

    /// <summary>The probability that the sentence answers <paramref name="question"/>.</summary>
    public double this[ReflectiveQuestion question] => question switch
    {
        ReflectiveQuestion.Learnt => Learnt,
        ReflectiveQuestion.WentWell => WentWell,
        ReflectiveQuestion.Differently => Differently,
        _ => Impact,
    };
}
