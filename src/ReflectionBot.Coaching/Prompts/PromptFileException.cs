namespace ReflectionBot.Coaching.Prompts;

/// <summary>A file of <c>prompts/</c> that cannot be used. The message is one line for whoever edits the file.</summary>
public sealed class PromptFileException : Exception
{
    /// <summary>A fault at one place of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="fault">What is wrong there and what is expected instead.</param>
    public PromptFileException(string path, long line, string fault)
        : base($"{path}:{line}: {fault}")
    {
    }
}
