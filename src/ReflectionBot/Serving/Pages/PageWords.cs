using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Serving.Pages;

/// <summary>The words on the page besides what the bot says: <c>prompts/page.yaml</c>.</summary>
/// <param name="Phrases">The phrases.</param>
internal sealed record PageWords(Phrases Phrases)
{
    /// <summary>Reads them.</summary>
    /// <param name="folder">The folder of prompts.</param>
    /// <exception cref="PromptFileException">The file cannot be used.</exception>
    public static PageWords Load(string folder) => new(Phrases.Load(Path.Combine(folder, "page.yaml")));
}
