using System.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Reads PDF files through <see cref="PdfToText"/>. What stands on the pages is all there is: blocks are told by their looks.</summary>
internal static class PdfReader
{
    public static Extract Read(byte[] content)
    {
        var (text, isCut) = PdfToText.Run(content);
        return new Extract(PlainText.Read(LineHyphens.Joined(WithoutLigatures(text).Trim('\f'))), isCut);
    }

    /// <summary>Fonts join f with i and l; the letters are what the writer typed.</summary>
    private static string WithoutLigatures(string text) => !text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB04')
        ? text
        : new StringBuilder(text).Replace("\uFB00", "ff").Replace("\uFB01", "fi").Replace("\uFB02", "fl")
            .Replace("\uFB03", "ffi").Replace("\uFB04", "ffl").ToString();
}
