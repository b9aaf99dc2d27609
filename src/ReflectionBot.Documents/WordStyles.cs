using DocumentFormat.OpenXml.Packaging;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>What the styles of a Word file make of a paragraph. Built-in styles keep their English names in every language.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32; // A style may be based on itself in a damaged file.

    private readonly Dictionary<string, WordStyle> _styles = [];

    public WordStyles(OpenXmlPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var xml = OfficeFile.Open(part);
        WordStyle? style = null;
        while (xml.Read())
        {
            switch (xml.LocalName)
            {
                case "style" when xml.IsStartElement() && xml.Attribute("styleId") is { } id:
                    _styles[id] = style = new WordStyle();
                    break;
                case "name" when style is not null:
                    style.Name = xml.Attribute("val")?.ToLowerInvariant() ?? style.Name;
                    break;
                case "basedOn" when style is not null:
                    style.BasedOn = xml.Attribute("val") ?? style.BasedOn;
                    break;
                case "outlineLvl" when style is not null:
                    style.Outline = WordParagraph.LevelOf(xml.Attribute("val")) ?? style.Outline;
                    break;
                case "numId" when style is not null:
                    style.IsListed = xml.Attribute("val") is { } number ? number != "0" : style.IsListed;
                    break;
                case "ilvl" when style is not null:
                    style.ListLevel = WordParagraph.LevelOf(xml.Attribute("val")) ?? style.ListLevel;
                    break;
            }
        }
    }

    /// <summary>What a paragraph of the style is, by the nearest style of its chain that says so.</summary>
    public (BlockKind Kind, int Level) KindOf(string? id)
    {
        for (var (step, style) = (0, Find(id)); style is not null && step < LongestChain; step++, style = Find(style.BasedOn))
        {
            if (style.Kind is { } kind)
            {
                return kind;
            }
        }

        return (BlockKind.Paragraph, 0);
    }

    private WordStyle? Find(string? id) => id is not null && _styles.TryGetValue(id, out var style) ? style : null;
}
