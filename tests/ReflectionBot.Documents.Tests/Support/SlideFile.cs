using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ReflectionBot.Documents.Tests.Support;

/// <summary>Writes small PowerPoint files from the XML of their slides' shapes.</summary>
internal static class SlideFile
{
    private const string Names =
        "xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    public static string Shape(string? holder, params string[] paragraphs) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id='2' name='x'/><p:nvPr>{(holder is null ? "" : $"<p:ph type='{holder}'/>")}</p:nvPr></p:nvSpPr>"
        + $"<p:txBody>{string.Concat(paragraphs)}</p:txBody></p:sp>";

    public static string Paragraph(string text, string properties = "") =>
        $"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>";

    /// <summary>A file whose slides are stored in the order given and shown in the opposite order.</summary>
    public static byte[] Backwards(params (string Shapes, string? Notes)[] slides)
    {
        using var file = new MemoryStream();
        using (var presentation = PresentationDocument.Create(file, PresentationDocumentType.Presentation))
        {
            var main = presentation.AddPresentationPart();
            var ids = "";
            foreach (var (shapes, notes) in slides)
            {
                var slide = main.AddNewPart<SlidePart>();
                Write(slide, $"<p:sld {Names}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>");
                slide.AddHyperlinkRelationship(new Uri("https://a.example/"), isExternal: true, "link");
                ids = $"<p:sldId id='{256 + ids.Length}' r:id='{main.GetIdOfPart(slide)}'/>" + ids;
                if (notes is not null)
                {
                    Write(slide.AddNewPart<NotesSlidePart>(), $"<p:notes {Names}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>");
                }
            }

            Write(main, $"<p:presentation {Names}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>");
        }

        return file.ToArray();
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}
