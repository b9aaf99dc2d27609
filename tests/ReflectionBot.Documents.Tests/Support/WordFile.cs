using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ReflectionBot.Documents.Tests.Support;

/// <summary>Writes small Word files from the XML of their body.</summary>
internal static class WordFile
{
    private const string Names =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:schemas-microsoft-com:vml'";

    private const string Styles =
        """
        <w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>
        <w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>
        <w:style w:type='paragraph' w:styleId='Mine'><w:name w:val='My heading'/><w:basedOn w:val='berschrift2'/></w:style>
        <w:style w:type='paragraph' w:styleId='Outlined'><w:name w:val='Outlined'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
        <w:style w:type='paragraph' w:styleId='Loop'><w:name w:val='Loop'/><w:basedOn w:val='Loop'/></w:style>
        <w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>
        <w:style w:type='paragraph' w:styleId='Quote'><w:name w:val='Intense Quote'/></w:style>
        <w:style w:type='paragraph' w:styleId='Caption'><w:name w:val='caption'/></w:style>
        <w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>
        <w:style w:type='paragraph' w:styleId='Bulleted'><w:name w:val='Bulleted'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr></w:pPr></w:style>
        """;

    public static string Paragraph(string text, string? style = null) => Paragraph(Run(text), style, "");

    public static string Paragraph(string runs, string? style, string properties) =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val='{style}'/>")}{properties}</w:pPr>{runs}</w:p>";

    public static string Run(string text) => $"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>";

    public static byte[] Of(string body, string? footnotes = null, string? link = null) =>
        OfXml($"<w:document {Names}><w:body>{body}</w:body></w:document>", footnotes, link);

    public static byte[] OfXml(string document, string? footnotes = null, string? link = null)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            Write(main, document);
            Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Names}>{Styles}</w:styles>");
            if (footnotes is not null)
            {
                Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Names}>{footnotes}</w:footnotes>");
            }

            if (link is not null)
            {
                main.AddHyperlinkRelationship(new Uri(link), isExternal: true, "link");
            }
        }

        return file.ToArray();
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}
