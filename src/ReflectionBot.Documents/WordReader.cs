using DocumentFormat.OpenXml.Packaging;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Reads Word files: the body, then footnotes and endnotes. Headers, footers and comments are not the draft.</summary>
internal static class WordReader
{
    public static Extract Read(Stream stream)
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: true, OfficeFile.Settings);
        var main = document.MainDocumentPart ?? throw new InvalidDataException("The main part is missing.");
        var draft = new DraftBuilder(DraftReader.MostCharacters);
        var styles = new WordStyles(main.StyleDefinitionsPart);
        var unread = 0;
        foreach (var part in (IEnumerable<OpenXmlPart?>)[main, main.FootnotesPart, main.EndnotesPart])
        {
            if (part is not null && !draft.IsCut)
            {
                unread += new WordPart(part, styles, draft).Read();
            }
        }

        return new Extract(draft.Build(), draft.IsCut, unread);
    }
}
