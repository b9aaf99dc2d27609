using System.Text;

namespace ReflectionBot.Documents.Tests.Support;

/// <summary>Writes small PDF files: lines of Helvetica, each at its own height; an empty line leaves a gap.</summary>
internal static class PdfFile
{
    public static byte[] Of(params string[][] pages) => Of("", pages);

    public static byte[] Of(string trailer, params string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Concat(pages.Select((_, index) => $"{4 + 2 * index} 0 R "))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            var content = $"BT /F1 11 Tf 60 780 Td {string.Concat(page.Select(line => $"({line}) Tj 0 -14 Td "))}ET";
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assembled(objects, trailer);
    }

    private static byte[] Assembled(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (var index = 0; index < objects.Count; index++)
        {
            places.Append($"{file.Length:D10} 00000 n \n");
            file.Append($"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{places}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\n")
            .Append($"startxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
