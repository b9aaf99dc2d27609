namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How accurate a model is when it speaks only of the sentences it is surest of.</summary>
/// <param name="Share">Of all the sentences the share it speaks of, above 0 to 1; rounded up to whole sentences.</param>
/// <param name="Accuracy">
/// The share of those that it labels as people did, 0 to 1. Of sentences it is equally sure of, those that come first in the
/// corpus count first.
/// </param>
public readonly record struct CoveragePoint(double Share, double Accuracy);
