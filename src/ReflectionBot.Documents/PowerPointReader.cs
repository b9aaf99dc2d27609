using DocumentFormat.OpenXml.Packaging;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Reads PowerPoint files: the slides in the order they are shown, each with its speaker notes below it.</summary>
internal static class PowerPointReader
{
    public static Extract Read(Stream stream)
    {
        using var document = PresentationDocument.Open(stream, isEditable: true, OfficeFile.Settings);
        var main = document.PresentationPart ?? throw new InvalidDataException("The main part is missing.");
        var draft = new DraftBuilder(DraftReader.MostCharacters);
        var unread = 0;
        foreach (var id in SlideIdsOf(main))
        {
            if (draft.IsCut || !main.TryGetPartById(id, out var part) || part is not SlidePart slide)
            {
                continue;
            }

            unread += new SlideShapes(slide, draft, isNotes: false).Read();
            if (slide.NotesSlidePart is { } notes)
            {
                new SlideShapes(notes, draft, isNotes: true).Read();
            }
        }

        return new Extract(draft.Build(), draft.IsCut, unread);
    }

    /// <summary>The relationships of the slides; each slide counts once, though a hostile list may repeat it.</summary>
    private static HashSet<string> SlideIdsOf(PresentationPart main)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var xml = OfficeFile.Open(main);
        while (xml.Read())
        {
            if (xml.IsStartElement() && xml.LocalName == "sldId" && RelationshipOf(xml) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>The attribute r:id, not the slide's own number, which is called id too.</summary>
    private static string? RelationshipOf(System.Xml.XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
