namespace ReflectionBot.Classifier.Cues;

/// <summary>One step of a cue's pattern: a token out of a set, or a gap.</summary>
/// <param name="Words">The tokens that fit; null for a gap.</param>
/// <param name="MinGap">For a gap, how many tokens it skips at least.</param>
/// <param name="MaxGap">For a gap, how many tokens it skips at most.</param>
internal sealed record CueElement(IReadOnlySet<string>? Words, int MinGap = 0, int MaxGap = 0);
