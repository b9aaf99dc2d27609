namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How well labels were found in one file of a corpus; one writer's drafts share a file.</summary>
/// <param name="File">The file, without folder or ending.</param>
/// <param name="Labels">How well its labels were found.</param>
public sealed record FileScore(string File, LabelReport Labels);
