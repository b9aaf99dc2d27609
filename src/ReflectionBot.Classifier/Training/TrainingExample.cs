using ReflectionBot.Classifier.Features;

namespace ReflectionBot.Classifier.Training;

/// <summary>A sentence's features and the number of its label.</summary>
internal readonly record struct TrainingExample(FeatureVector Features, int Label);
