using System.IO.Compression;

namespace ReflectionBot.Documents;

/// <summary>Looks into a zip before any library unpacks it: which document it is, and whether it is safe to unpack.</summary>
internal static class OfficeZip
{
    private const int MostEntries = 4_000; // A long slide deck has some hundreds.
    private const long MostUnpacked = 100L * 1024 * 1024;
    private const long MostXml = 32L * 1024 * 1024; // A book of 500 pages has about 5 MB.

    /// <summary>Whether the zip holds a Word or PowerPoint file, once all of it was unpacked into nothing to weigh it.</summary>
    /// <exception cref="UnreadableException">It is another kind, damaged, or too large inside.</exception>
    public static FileKind KindOf(byte[] content, string ending)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new UnreadableException(UnreadableReason.TooMuchInside, ending);
            }

            Weigh(zip, ending);
            return ContentKindOf(zip) ?? throw (LegacyEndingOf(zip) is { } legacy
                ? new UnreadableException(UnreadableReason.Legacy, legacy)
                : new UnreadableException(UnreadableReason.Unknown, ending));
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            throw new UnreadableException(UnreadableReason.Damaged, ending);
        }
    }

    /// <summary>Unpacks every entry, because the sizes a zip declares may be lies.</summary>
    private static void Weigh(ZipArchive zip, string ending)
    {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        long xml = 0;
        foreach (var entry in zip.Entries)
        {
            var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked += read;
                xml += isXml ? read : 0;
                if (unpacked > MostUnpacked || xml > MostXml)
                {
                    throw new UnreadableException(UnreadableReason.TooMuchInside, ending);
                }
            }
        }
    }

    private static FileKind? ContentKindOf(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } entry)
        {
            return null;
        }

        using var reader = new StreamReader(entry.Open());
        var types = reader.ReadToEnd();
        return Has(types, "wordprocessingml.document.main") || Has(types, "wordprocessingml.template.main")
            || Has(types, "ms-word.document.macroEnabled.main") ? FileKind.Word
            : Has(types, "presentationml.presentation.main") || Has(types, "presentationml.slideshow.main")
            || Has(types, "ms-powerpoint.presentation.macroEnabled.main") ? FileKind.PowerPoint
            : null;
    }

    private static bool Has(string types, string type) => types.Contains(type, StringComparison.OrdinalIgnoreCase);

    private static string? LegacyEndingOf(ZipArchive zip)
    {
        if (zip.GetEntry("Index/Document.iwa") is not null || zip.GetEntry("Index.zip") is not null)
        {
            return ".pages";
        }

        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return null;
        }

        using var reader = new StreamReader(entry.Open());
        var type = reader.ReadToEnd();
        return Has(type, "opendocument.text") ? ".odt" : Has(type, "opendocument.presentation") ? ".odp" : null;
    }
}
