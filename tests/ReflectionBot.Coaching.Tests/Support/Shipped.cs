using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>The files of <c>prompts/</c> as the program ships them.</summary>
public static class Shipped
{
    public static string Prompts { get; } = Path.Combine(AppContext.BaseDirectory, "prompts");

    public static FlagLexicon Flags { get; } = FlagLexicon.Load(Path.Combine(Prompts, "flags.yaml"));

    public static Phrases Phrases { get; } = Phrases.Load(Path.Combine(Prompts, "replies.yaml"));

    public static Guideline Guideline { get; } =
        GuidelineLibrary.Load(Path.Combine(Prompts, "guidelines"), Flags).Default;
}
