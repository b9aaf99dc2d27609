namespace ReflectionBot.Classifier.Evaluation;

/// <summary>A sentence with the label people gave it and the label a model gave it.</summary>
/// <param name="Draft">The draft's id.</param>
/// <param name="Number">The sentence's number in its draft, from 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Gold">The label people gave it.</param>
/// <param name="Predicted">The label the model gave it.</param>
/// <param name="Confidence">How probable the model finds that label, 0 to 1.</param>
public sealed record ScoredSentence(
    string Draft, int Number, string Text, string Gold, string Predicted, double Confidence);
