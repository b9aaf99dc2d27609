namespace ReflectionBot.Coaching.Prompts;

/// <summary>A value of a YAML file: a text, a list or a mapping.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
internal abstract record YamlValue(long Line);
