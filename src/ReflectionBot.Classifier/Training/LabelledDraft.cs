using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Training;

/// <summary>A draft to learn from.</summary>
/// <param name="File">The corpus file it came from; one writer's drafts share a file.</param>
/// <param name="Features">What models see of it.</param>
/// <param name="Gold">For every sentence the number of its label.</param>
internal sealed record LabelledDraft(string File, DraftFeatures Features, int[] Gold);
