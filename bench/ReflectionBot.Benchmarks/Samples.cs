using System.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Benchmarks;

/// <summary>Drafts to measure with, made from <c>docs/samples</c>.</summary>
internal static class Samples
{
    /// <summary>The sample called <paramref name="name"/>, such as <c>sample.txt</c>; each has 580 to 600 words.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// A plain text of about <paramref name="words"/> words: the paragraphs of the samples over and over, each time from
    /// another one on, so that neighbours change.
    /// </summary>
    public static string TextOf(int words)
    {
        string[] paragraphs = [.. (Text("sample.txt") + "\n\n" + Text("sample.md")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        var text = new StringBuilder();
        for (var (at, round, left) = (0, 0, words); left > 0; at++)
        {
            round = at / paragraphs.Length;
            var paragraph = paragraphs[((at * 7) + round) % paragraphs.Length];
            var count = WordCounter.Count(paragraph);
            text.Append(count <= left ? paragraph : string.Join(' ', paragraph.Split(' ').Take(left))).Append("\n\n");
            left -= count;
        }

        return text.ToString();
    }
}
