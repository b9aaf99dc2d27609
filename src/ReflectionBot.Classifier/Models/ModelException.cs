namespace ReflectionBot.Classifier.Models;

/// <summary>A model that cannot be used. The message is one line that says which, what is wrong and what to do.</summary>
public sealed class ModelException(string fault) : Exception(fault);
