using System.Text;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Documents;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Brings drafts in: from the words of a turn or from its files, by the same reader as files from a disk.</summary>
internal static class DraftIntake
{
    /// <summary>Reads a message's own words.</summary>
    public static WaitingDraft? Read(string text, TalkPrompts prompts, out string? fault) =>
        Read(null, Encoding.UTF8.GetBytes(text), prompts, out fault);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="prompts">The words for what cannot be read.</param>
    /// <param name="fault">What is wrong and what to do, when there is no draft.</param>
    public static WaitingDraft? Read(TurnFile file, TalkPrompts prompts, out string? fault) =>
        Read(file.Name, file.Content, prompts, out fault);

    private static WaitingDraft? Read(string? name, byte[] content, TalkPrompts prompts, out string? fault)
    {
        using var stream = new MemoryStream(content, writable: false);
        switch (DraftReader.Read(stream, name))
        {
            case ReadResult.Read read:
                fault = null;
                return new WaitingDraft(read.Draft, [.. read.Notices.Select(notice => notice.Say(prompts.Reading))]);
            case ReadResult.Unreadable unreadable:
                fault = unreadable.Say(prompts.Reading);
                return null;
            case var other:
                throw new NotSupportedException($"{other.GetType()} is not a result this program knows.");
        }
    }

    /// <summary>One draft of several, one below the other.</summary>
    public static Draft Join(IReadOnlyList<Draft> drafts)
    {
        if (drafts.Count == 1)
        {
            return drafts[0];
        }

        var text = new StringBuilder();
        var blocks = new List<Block>();
        var links = new List<Link>();
        foreach (var draft in drafts)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            var at = text.Length;
            text.Append(draft.Text);
            blocks.AddRange(draft.Blocks.Select(block => block with { Span = block.Span with { Start = block.Span.Start + at } }));
            links.AddRange(draft.Links.Select(link => link with { Span = link.Span with { Start = link.Span.Start + at } }));
        }

        return new Draft(text.ToString(), blocks) { Links = links };
    }
}
