namespace ReflectionBot.Classifier.Features;

/// <summary>What a model sees of one sentence: buckets of the hashed feature space, and a value in each.</summary>
/// <param name="Buckets">Bucket numbers; one may occur more than once, its values add up.</param>
/// <param name="Values">The value in each.</param>
internal sealed record FeatureVector(int[] Buckets, float[] Values)
{
    /// <summary>
    /// The tokens each comes from, none for what comes from beyond the sentence's words. Empty when nobody asked, since only
    /// an explanation needs it.
    /// </summary>
    public TokenRange[] Owners { get; init; } = [];
}
