namespace ReflectionBot.Coaching.Prompts;

/// <summary>A name in a mapping, and its value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">The line the name stands in, from 1; the value may begin below it.</param>
internal sealed record YamlEntry(string Name, YamlValue Value, long Line);
