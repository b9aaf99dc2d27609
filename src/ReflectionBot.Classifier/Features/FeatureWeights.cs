namespace ReflectionBot.Classifier.Features;

/// <summary>How much each group of features counts before training.</summary>
internal static class FeatureWeights
{
    static float E(string k, float d) => float.TryParse(Environment.GetEnvironmentVariable(k), out var v) ? v : d;
    public static readonly float Words = E("FW", 1f);
    public static readonly float Pairs = E("FP", 0.7f);
    public static readonly float Characters = E("FC", 1f);
    public static readonly float Cues = E("FQ", 0.3f);
    public static readonly float Neighbours = E("FN", 0.1f);
    public static readonly float Place = E("FS", 0.2f);
    public static readonly float HeadingWords = E("FH", 0.2f);
}
