namespace ReflectionBot.Coaching.Sentences;

/// <summary>How probable each label is for one sentence; the three add up to 1.</summary>
/// <param name="Description">Probability of <see cref="SentenceLabel.Description"/>, 0 to 1.</param>
/// <param name="Reflection">Probability of <see cref="SentenceLabel.Reflection"/>, 0 to 1.</param>
/// <param name="Evidence">Probability of <see cref="SentenceLabel.Evidence"/>, 0 to 1.</param>
public readonly record struct LabelOdds(double Description, double Reflection, double Evidence)
{
    /// <summary>All of it on one label.</summary>
    public static LabelOdds Certain(SentenceLabel label) => new(
        label == SentenceLabel.Description ? 1 : 0, label == SentenceLabel.Reflection ? 1 : 0, label == SentenceLabel.Evidence ? 1 : 0);

    /// <summary>The most probable label; on a tie reflection, then evidence (annotation guide, rule 10).</summary>
    public SentenceLabel Label =>
        Reflection >= Description && Reflection >= Evidence ? SentenceLabel.Reflection
        : Evidence >= Description ? SentenceLabel.Evidence
        : SentenceLabel.Description;

    /// <summary>The probability of <see cref="Label"/>, a third to 1.</summary>
    public double Confidence => this[Label];

    /// <summary>The probability of <paramref name="label"/>.</summary>
    public double this[SentenceLabel label] => label switch
    {
        SentenceLabel.Description => Description,
        SentenceLabel.Reflection => Reflection,
        _ => Evidence,
    };
}
