namespace ReflectionBot.Coaching.Prompts;

/// <summary>A list.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
internal sealed record YamlList(long Line) : YamlValue(Line)
{
    /// <summary>Its values, in order.</summary>
    public List<YamlValue> Items { get; } = [];
}
