namespace ReflectionBot.Coaching.Prompts;

/// <summary>A text.</summary>
/// <param name="Text">The text; empty where nothing stands behind a name.</param>
/// <param name="Line">The line it begins in, from 1.</param>
internal sealed record YamlText(string Text, long Line) : YamlValue(Line);
