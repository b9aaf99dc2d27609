using System.Globalization;
using System.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Storage.Json;

/// <summary>The blocks of a draft in a column: kind, start, length and level of each, as in <c>Paragraph 0 120 0;…</c>.</summary>
internal static class StoredBlocks
{
    /// <summary>Writes blocks.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder(blocks.Count * 20);
        foreach (var block in blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{block.Kind} {block.Span.Start} {block.Span.Length} {block.Level};");
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Block> Read(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(BlockOf)];

    private static Block BlockOf(string text)
    {
        var parts = text.Split(' ');
        return new Block(Enum.Parse<BlockKind>(parts[0]), new TextSpan(Number(1), Number(2)), Number(3));

        int Number(int part) => int.Parse(parts[part], CultureInfo.InvariantCulture);
    }
}
