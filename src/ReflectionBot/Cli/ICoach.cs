using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Cli;

/// <summary>What the commands need of the rest of the house. Each part is loaded when it is first asked for.</summary>
public interface ICoach
{
    /// <summary>The names of the guidelines there are.</summary>
    IReadOnlyList<string> GuidelineIds { get; }

    /// <summary>The bot's phrases.</summary>
    /// <exception cref="PromptFileException">The file with them cannot be used.</exception>
    Phrases Phrases { get; }

    /// <summary>The words of the flags.</summary>
    /// <exception cref="PromptFileException">The file with them cannot be used.</exception>
    FlagLexicon Flags { get; }

    /// <summary>Reads a guideline.</summary>
    /// <param name="id">One of <see cref="GuidelineIds"/>.</param>
    /// <exception cref="PromptFileException">The file with it cannot be used.</exception>
    Guideline Guideline(string id);

    /// <summary>Reads a draft from a document of any kind the program knows.</summary>
    /// <param name="name">The file's name, or <c>-</c> for standard input; its ending may tell the kind.</param>
    /// <param name="content">The document.</param>
    /// <exception cref="InputException">The document cannot be read or holds no text.</exception>
    DraftRead Read(string name, Stream content);

    /// <summary>Says what a mentor would of <paramref name="draft"/>, whose section is one of the guideline's or null.</summary>
    Review Review(Draft draft, Guideline guideline);
}
