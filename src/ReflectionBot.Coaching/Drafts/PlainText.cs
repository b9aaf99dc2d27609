namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// Reads plain text as people type it: chat messages, text files, what was extracted from a PDF. Headings, hand-typed
/// lists, quotations and captions are told apart by their looks alone, in time linear in the text's length.
/// </summary>
public static class PlainText
{
    /// <summary>Lays blocks and links over a text.</summary>
    /// <param name="text">Any text; the draft's text is this very string.</param>
    /// <returns>The draft; its blocks leave markers such as "- ", "1)", "## " and "> " outside.</returns>
    public static Draft Read(string text) => new(text, TitleBlocks.Found(text, BlocksOf(text)))
    {
        Links = [.. BareLinks.In(text)],
    };

    /// <summary>The blocks before titles are told from paragraphs, which needs to know what follows.</summary>
    internal static List<Block> BlocksOf(string text) => new PlainBlocks(text).Read();
}
