namespace ReflectionBot.Classifier.Chains;

/// <summary>A sentence as a chain sees it.</summary>
/// <param name="Opinions">For every model its scores, one a label.</param>
/// <param name="Link">How it follows the sentence before it; without meaning for the first.</param>
internal readonly record struct ChainSentence(double[][] Opinions, SentenceLink Link);
