namespace ReflectionBot.Rendering.Html;

/// <summary>A note beside the draft: a <see cref="QuestionNote"/> or a <see cref="FlagNote"/>.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of the draft.</param>
/// <param name="Places">Where its marks stand in the draft's text, in order; at least one.</param>
public abstract record Note(int Number, IReadOnlyList<int> Places);
