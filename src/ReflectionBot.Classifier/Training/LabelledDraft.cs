using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Training;

/// <summary>A draft to learn from.</summary>
/// <param name="Hand">
/// The number of whoever wrote it: of its file or, in a corpus of fewer than three files, of the draft. What is held out of a fit
/// and what is not never share a hand.
/// </param>
/// <param name="Features">What models see of it.</param>
/// <param name="Gold">For every sentence the number of its label.</param>
internal sealed record LabelledDraft(int Hand, DraftFeatures Features, int[] Gold);
