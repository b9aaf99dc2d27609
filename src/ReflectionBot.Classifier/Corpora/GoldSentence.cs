using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Corpora;

/// <summary>A sentence and the label a person gave it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Label">The label, such as <c>reflection</c>; in a TSV corpus any text.</param>
/// <param name="Answers">Which reflective question it answers, as the corpus writes it; null when it answers none.</param>
public sealed record GoldSentence(Sentence Sentence, string Label, ReflectiveQuestion? Answers);
