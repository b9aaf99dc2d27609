using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>One pass over the shapes of a slide or of its notes (ECMA-376, part 1, chapters 19 and 21).</summary>
internal sealed class SlideShapes(OpenXmlPart part, DraftBuilder draft, bool isNotes)
{
    private readonly Dictionary<string, string> _addresses = OfficeFile.AddressesOf(part);
    private readonly PictureWords _pictures = new();
    private readonly List<(InlineText Text, BlockKind Kind, int Level)> _blocks = [];
    private InlineText _text = new();
    private string? _holder;
    private int _level;
    private bool? _isListed;
    private int _column; // Of the cell that is open or ended last in its row.
    private bool _isInCell;

    /// <summary>Adds the slide's text to the draft, its title first; returns how many pictures had no alternative text.</summary>
    public int Read()
    {
        using var xml = OfficeFile.Open(part);
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "buBlip")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                _text.Append(xml.ReadElementContentAsString());
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                Start(xml);
            }

            if (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement))
            {
                End(xml.LocalName);
            }

            xml.Read();
        }

        foreach (var (text, kind, level) in _blocks.OrderBy(block => block.Kind != BlockKind.Heading))
        {
            text.MoveTo(draft, kind, level);
        }

        return _pictures.Unread;
    }

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "sp" or "graphicFrame" or "pic":
                _holder = null;
                _pictures.Meet(xml, _text);
                break;
            case "ph":
                _holder = xml.Attribute("type") ?? "obj";
                break;
            case "tr":
                _column = 0;
                break;
            case "tc":
                _column++;
                _isInCell = true;
                break;
            case "p":
                (_level, _isListed) = (0, null);
                break;
            case "pPr":
                _level = int.TryParse(xml.Attribute("lvl"), out var level) ? Math.Clamp(level, 0, 8) : 0;
                break;
            case "buNone":
                _isListed = false;
                break;
            case "buChar" or "buAutoNum":
                _isListed = true;
                break;
            case "br":
                _text.Append("\n");
                break;
            case "hlinkClick":
                _text.StartLink(_addresses.GetValueOrDefault(xml.Attribute("id") ?? ""));
                break;
            default:
                _pictures.Meet(xml, _text);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                TakeParagraph();
                break;
            case "r":
                _text.EndLink();
                break;
            case "tc":
                _isInCell = false;
                break;
            case "pic" or "graphicFrame" when !_text.IsEmpty:
                Keep(BlockKind.Paragraph, 0);
                break;
        }
    }

    private void TakeParagraph()
    {
        // Numbers, dates and footers stand on every slide; the notes page repeats a picture of its slide.
        if (_holder is "sldNum" or "dt" or "ftr" or "hdr" or "sldImg")
        {
            _text = new InlineText();
        }
        else if (!isNotes && _holder is "title" or "ctrTitle")
        {
            Keep(BlockKind.Heading, 1);
        }
        else if (_isInCell)
        {
            Keep(BlockKind.TableCell, _column);
        }
        else if (_isListed ?? (!isNotes && _holder is "body" or "obj"))
        {
            Keep(BlockKind.ListItem, _level + 1);
        }
        else
        {
            Keep(BlockKind.Paragraph, 0);
        }
    }

    private void Keep(BlockKind kind, int level)
    {
        _blocks.Add((_text, kind, level));
        _text = new InlineText();
    }
}
