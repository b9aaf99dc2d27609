using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Models;

/// <summary>Chooses a label for every sentence of a draft: several opinions of each, joined along the draft.</summary>
/// <param name="Labels">The labels it chooses from, in the order of the alphabet.</param>
/// <param name="Opinions">What it asks of each sentence.</param>
/// <param name="Chain">What it makes of the opinions.</param>
internal sealed record LabelModel(IReadOnlyList<string> Labels, Opinions Opinions, Chain Chain)
{
    /// <summary>The probability of every label, in the order of <see cref="Labels"/>, for every sentence.</summary>
    public double[][] Odds(DraftFeatures draft) => Chain.Read(Opinions.Of(draft));
}
