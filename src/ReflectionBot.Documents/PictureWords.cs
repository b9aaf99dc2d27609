using System.Xml;

namespace ReflectionBot.Documents;

/// <summary>Collects the alternative texts of the pictures of an Office file, and counts the pictures that have none.</summary>
internal sealed class PictureWords
{
    private string? _words;
    private bool _isDecoration;

    /// <summary>How many pictures and charts had no words so far.</summary>
    public int Unread { get; private set; }

    public void Meet(XmlReader xml, InlineText text)
    {
        switch (xml.LocalName)
        {
            case "docPr":
            case "sp" or "pic" or "graphicFrame" when xml.NamespaceURI.Contains("presentationml", StringComparison.Ordinal):
                (_words, _isDecoration) = (xml.Attribute("descr"), false);
                break;
            case "cNvPr" when xml.Attribute("descr") is { Length: > 0 } words:
                _words = words;
                break;
            case "decorative":
                _isDecoration = xml.IsOn();
                break;
            case "blip" or "chart" or "imagedata":
                Take(text);
                break;
        }
    }

    private void Take(InlineText text)
    {
        if (!string.IsNullOrWhiteSpace(_words))
        {
            text.AddAside(_words);
        }
        else if (!_isDecoration)
        {
            Unread++;
        }

        // Other pictures of one drawing share its words.
        (_words, _isDecoration) = (null, true);
    }
}
