using System.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents.Tests.Support;

/// <summary>Reads through the public door and shows blocks as lines, such as "Heading1: Reflection".</summary>
internal static class Reading
{
    public static ReadResult Of(byte[] content, string? name = null) => DraftReader.Read(new MemoryStream(content), name);

    public static ReadResult Of(string text, string? name = null) => Of(Encoding.UTF8.GetBytes(text), name);

    public static ReadResult.Read Read(byte[] content, string? name = null)
    {
        var read = Of(content, name).ShouldBeOfType<ReadResult.Read>();
        HasSoundSpans(read.Draft).ShouldBeTrue();
        return read;
    }

    public static ReadResult.Read Read(string text, string? name = null) => Read(Encoding.UTF8.GetBytes(text), name);

    public static string[] Blocks(this ReadResult.Read read) =>
        [.. read.Draft.Blocks.Select(block => $"{block.Kind}{(block.Level > 0 ? block.Level : "")}: {block.Span.Of(read.Draft.Text)}")];

    public static string[] Links(this ReadResult.Read read) =>
        [.. read.Draft.Links.Select(link => $"{link.Span.Of(read.Draft.Text)} -> {link.Target}")];

    public static UnreadableReason ReasonOf(byte[] content, string? name = null) =>
        Of(content, name).ShouldBeOfType<ReadResult.Unreadable>().Reason;

    public static bool HasSoundSpans(Draft draft)
    {
        var end = 0;
        foreach (var block in draft.Blocks)
        {
            if (block.Span.Start < end || block.Span.Length == 0 || block.Span.End > draft.Text.Length
                || string.IsNullOrWhiteSpace(block.Span.Of(draft.Text)))
            {
                return false;
            }

            end = block.Span.End;
        }

        return draft.Links.All(link => link.Span.Start >= 0 && link.Span.End <= draft.Text.Length);
    }
}
