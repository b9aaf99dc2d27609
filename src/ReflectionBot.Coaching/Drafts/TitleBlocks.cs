namespace ReflectionBot.Coaching.Drafts;

/// <summary>Finds, among paragraphs, the titles that somebody typed without marking them as headings.</summary>
internal static class TitleBlocks
{
    private const int LongestRun = 2; // "1c Supporting …" and "Description"; three short lines are a list without markers.
    private const int ProseLength = 60;

    /// <summary>Makes each paragraph that reads as a title of the text below it a heading.</summary>
    /// <param name="text">The draft's text.</param>
    /// <param name="blocks">Its blocks; changed in place and returned.</param>
    /// <param name="known">The numbers of paragraphs that are known to be none; null when nothing is known.</param>
    public static List<Block> Found(string text, List<Block> blocks, IReadOnlySet<int>? known = null)
    {
        for (var from = 0; from < blocks.Count;)
        {
            var to = from;
            while (to < blocks.Count && blocks[to].Kind == BlockKind.Paragraph && known?.Contains(to) != true && FitsAbove(text, blocks, to))
            {
                to++;
            }

            for (var at = from; at < to; at++)
            {
                var line = text.AsSpan(blocks[at].Span.Start, blocks[at].Span.Length);
                if (to - from <= LongestRun || TitleLine.IsSure(line))
                {
                    blocks[at] = blocks[at] with { Kind = BlockKind.Heading, Level = TitleLine.LevelOf(line) };
                }
            }

            from = to + 1;
        }

        return blocks;
    }

    private static bool FitsAbove(string text, List<Block> blocks, int index)
    {
        var span = blocks[index].Span;
        var line = text.AsSpan(span.Start, span.Length);
        if (index + 1 == blocks.Count || line.ContainsAny('\n', '\r') || !TitleLine.Fits(line))
        {
            return false;
        }

        // On the very next line, text must look like prose below a title, or the name be one that portfolios use.
        var next = blocks[index + 1];
        return TitleLine.IsSure(line)
            || IsBlankBetween(text, span.End, next.Span.Start)
            || (next.Kind == BlockKind.ListItem && line[^1] == ':')
            || (next.Kind == BlockKind.Paragraph && next.Span.Length >= Math.Max(ProseLength, 2 * span.Length));
    }

    private static bool IsBlankBetween(string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start);
        return gap.Count('\n') > 1 || gap.ContainsAny('\f', '\u2029') || gap.Count('\r') > gap.Count('\n') + 1;
    }
}
