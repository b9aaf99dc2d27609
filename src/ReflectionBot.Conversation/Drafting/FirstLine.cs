using ReflectionBot.Coaching.Guidelines;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>A message may say in its first line which section follows: "This is for 2b:".</summary>
internal static class FirstLine
{
    private const int Longest = 120;

    /// <summary>The section that the first line names, with the text below it; no section and the whole text when it names none.</summary>
    public static (GuidelineSection? Section, string Text) Of(Talk talk)
    {
        var text = talk.Turn.Text.Trim();
        var end = text.IndexOfAny(['\n', ':']);
        return end is > 0 and < Longest
            && talk.Prompts.Sayings.Hear(text[..end], talk.Guideline) is { Saying: "section", Section: { } section }
            && !IsHeading(text, end)
                ? (section, text[(end + 1)..].Trim())
                : (null, text);
    }

    /// <summary>"2b: Understanding my learners" is the draft's own heading and stays with it.</summary>
    private static bool IsHeading(string text, int end) =>
        text[end] == ':' && text.IndexOf('\n', end) is var line && line > 0 && line - end < Longest && line > end + 1;
}
