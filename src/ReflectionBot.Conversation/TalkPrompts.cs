using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation;

/// <summary>Every word the bot says or understands, read from the folder of prompts and checked at once.</summary>
/// <param name="Guidelines">The guidelines.</param>
/// <param name="Flags">The flags' words.</param>
/// <param name="Replies">The phrases of reviews.</param>
/// <param name="Reading">The phrases about reading files.</param>
/// <param name="Talk">The phrases of the conversation.</param>
/// <param name="Sayings">What people can say.</param>
public sealed record TalkPrompts(
    GuidelineLibrary Guidelines, FlagLexicon Flags, Phrases Replies, Phrases Reading, Phrases Talk, SayingLexicon Sayings)
{
    /// <summary>Reads every file of the folder.</summary>
    /// <param name="folder">The folder of prompts.</param>
    /// <exception cref="PromptFileException">A file cannot be used; the first fault found.</exception>
    public static TalkPrompts Load(string folder)
    {
        var flags = FlagLexicon.Load(Path.Combine(folder, "flags.yaml"));
        var guidelines = GuidelineLibrary.Load(Path.Combine(folder, "guidelines"), flags);
        guidelines.CheckAll();
        return new TalkPrompts(
            guidelines,
            flags,
            Phrases.Load(Path.Combine(folder, "replies.yaml")),
            Phrases.Load(Path.Combine(folder, "reading.yaml")),
            Phrases.Load(Path.Combine(folder, "talk.yaml")),
            SayingLexicon.Load(Path.Combine(folder, "sayings.yaml")));
    }
}
