using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>Spoils one line of a file that is right, and checks that the fault is shown at that line.</summary>
public static class PromptFault
{
    /// <param name="path">The file that <paramref name="read"/> reads; written anew.</param>
    /// <param name="text">What is right.</param>
    /// <param name="right">A part of it that occurs once.</param>
    /// <param name="wrong">What is put in its place.</param>
    /// <param name="at">A part of the line, in the spoilt file, where the fault is to be shown.</param>
    /// <param name="says">What the message has to say.</param>
    /// <param name="read">Reads the file.</param>
    public static void ShouldBeShown(
        string path, string text, string right, string wrong, string at, string says, Action read)
    {
        File.WriteAllText(path, text);
        read.ShouldNotThrow();
        text.Split(right).Length.ShouldBe(2, $"\"{right}\" must occur once");
        var spoilt = text.Replace(right, wrong, StringComparison.Ordinal);
        var line = Array.FindLastIndex(spoilt.Split('\n'), one => one.Contains(at, StringComparison.Ordinal)) + 1;
        File.WriteAllText(path, spoilt);

        var message = Should.Throw<PromptFileException>(read).Message;

        message.ShouldStartWith($"{path}:{line}: ");
        message.ShouldContain(says);
        message.ShouldNotContain("\n");
    }
}
