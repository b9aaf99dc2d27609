using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>One pass over the XML of a Word part (ECMA-376, part 1, chapter 17).</summary>
internal sealed class WordPart(OpenXmlPart part, WordStyles styles, DraftBuilder draft)
{
    private readonly Stack<WordParagraph> _paragraphs = [];
    private readonly Stack<bool> _controls = [];
    private readonly WordFields _fields = new();
    private readonly Dictionary<string, string> _addresses = OfficeFile.AddressesOf(part);
    private readonly PictureWords _pictures = new();
    private readonly Stack<int> _rows = []; // For each open row of a table, how many cells of it have begun.
    private readonly Stack<int> _cells = []; // The column of each open cell.
    private int _placeholders;
    private bool _isHidden;

    private InlineText? Text => _paragraphs.TryPeek(out var paragraph) ? paragraph.Text : null;

    /// <summary>Adds the part's text to the draft; returns how many pictures had no alternative text.</summary>
    public int Read()
    {
        using var xml = OfficeFile.Open(part);
        while (!xml.EOF && !draft.IsCut)
        {
            if (xml.NodeType == XmlNodeType.Element && IsSkipped(xml))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "t" or "instrText")
            {
                AddText(xml);
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                Start(xml);
            }

            if (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement))
            {
                End(xml);
            }

            xml.Read();
        }

        return _pictures.Unread;
    }

    /// <summary>Deleted text, text moved elsewhere, a second form of a drawing, and the rules between footnotes.</summary>
    private static bool IsSkipped(XmlReader xml) => xml.LocalName switch
    {
        "del" or "moveFrom" or "Fallback" or "pPrChange" or "rPrChange" => !xml.IsEmptyElement,
        "footnote" or "endnote" => xml.Attribute("type") is not (null or "normal"),
        _ => false,
    };

    private static bool IsOfWord(XmlReader xml) => xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when IsOfWord(xml):
                _paragraphs.Push(new WordParagraph(_cells.TryPeek(out var column) ? column : 0, _placeholders > 0));
                break;
            case "tr":
                _rows.Push(0);
                break;
            case "tc":
                _rows.TryPop(out var begun);
                _rows.Push(begun + 1);
                _cells.Push(begun + 1);
                break;
            case "sdt":
                _controls.Push(false);
                break;
            case "showingPlcHdr":
            case "docPartGallery" when xml.Attribute("val") == "Table of Contents":
                MarkPlaceholder();
                break;
            case "hyperlink":
                Text?.StartLink(_addresses.GetValueOrDefault(xml.Attribute("id") ?? ""));
                break;
            case "r":
                _isHidden = false;
                break;
            case "vanish":
                _isHidden = xml.IsOn();
                break;
            case "fldChar" when Text is { } text:
                _fields.Meet(xml.Attribute("fldCharType"), text);
                break;
            default:
                if (_paragraphs.TryPeek(out var paragraph))
                {
                    StartWithin(xml, paragraph);
                }

                break;
        }
    }

    private void StartWithin(XmlReader xml, WordParagraph paragraph)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.Style = xml.Attribute("val");
                break;
            case "outlineLvl":
                paragraph.Outline = WordParagraph.LevelOf(xml.Attribute("val"));
                break;
            case "numId":
                paragraph.IsListed = xml.Attribute("val") != "0";
                break;
            case "ilvl":
                paragraph.ListLevel = WordParagraph.LevelOf(xml.Attribute("val"));
                break;
            case "br" or "cr":
                paragraph.Text.Append("\n");
                break;
            case "tab" when xml.Attribute("val") is null: // One with a value is a tab stop.
                paragraph.Text.Append("\t");
                break;
            case "noBreakHyphen":
                paragraph.Text.Append("-");
                break;
            case "sym" when ushort.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                && !char.IsSurrogate((char)code):
                paragraph.Text.Append([(char)code]);
                break;
            default:
                _pictures.Meet(xml, paragraph.Text);
                break;
        }
    }

    private void End(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when IsOfWord(xml) && _paragraphs.TryPop(out var paragraph):
                var (kind, level) = paragraph.KindBy(styles);
                paragraph.Text.MoveTo(draft, kind, level);
                break;
            case "tr":
                _rows.TryPop(out _);
                break;
            case "tc":
                _cells.TryPop(out _);
                break;
            case "sdt" when _controls.TryPop(out var isPlaceholder) && isPlaceholder:
                _placeholders--;
                break;
            case "hyperlink":
                Text?.EndLink();
                break;
        }
    }

    private void MarkPlaceholder()
    {
        if (_controls.TryPop(out var isMarked))
        {
            _controls.Push(true);
            _placeholders += isMarked ? 0 : 1;
        }
    }

    private void AddText(XmlReader xml)
    {
        var isText = xml.LocalName == "t";
        var isOfWord = IsOfWord(xml);
        var words = xml.ReadElementContentAsString();
        if (!_paragraphs.TryPeek(out var paragraph) || _isHidden || !isOfWord)
        {
            return;
        }

        if (!isText)
        {
            _fields.Instruct(words);
        }
        else if (_placeholders > 0 && !paragraph.IsPlaceholder)
        {
            paragraph.Text.AddAside(words);
        }
        else
        {
            paragraph.Text.Append(words);
        }
    }
}
