using System.Text;

namespace ReflectionBot.Documents;

/// <summary>Tells what kind a file is, by its content first and its name second: names lie, and streams have none.</summary>
internal static class FileSniffer
{
    /// <summary>How to read the file.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="ending">The ending of its name in small letters, with the dot; empty when there is none.</param>
    /// <exception cref="UnreadableException">It is of a kind that is not read, or is not what its name says.</exception>
    public static FileKind KindOf(byte[] content, string ending)
    {
        var start = content.AsSpan(0, Math.Min(content.Length, 1024));

        // A PDF may have other bytes before its header (PDF 1.7 reference, implementation note 13: within 1,024).
        return start.IndexOf("%PDF-"u8) >= 0 && !start.StartsWith("PK"u8) ? FileKind.Pdf
            : start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) ? OfficeZip.KindOf(content, ending)
            : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? throw OleFault(content)
            : start.StartsWith("{\\rtf"u8) ? throw new UnreadableException(UnreadableReason.Legacy, ".rtf")
            : KindOfText(start, ending);
    }

    private static FileKind KindOfText(ReadOnlySpan<byte> start, string ending) => ending switch
    {
        ".docx" or ".docm" or ".dotx" or ".pptx" or ".pptm" or ".ppsx" or ".pdf" =>
            throw new UnreadableException(UnreadableReason.Damaged, ending),
        ".doc" or ".ppt" or ".odt" or ".odp" or ".rtf" or ".pages" or ".key" or ".wpd" =>
            throw new UnreadableException(UnreadableReason.Legacy, ending),
        ".md" or ".markdown" => FileKind.Markdown,
        ".html" or ".htm" or ".xhtml" => FileKind.Html,
        _ => LooksLikeHtml(start) ? FileKind.Html : FileKind.PlainText,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The container of old Office files, and of new ones with a password, names its streams in UTF-16.</summary>
    private static UnreadableException OleFault(ReadOnlySpan<byte> content) =>
        Names(content, "EncryptedPackage") ? new UnreadableException(UnreadableReason.Encrypted)
        : Names(content, "WordDocument") ? new UnreadableException(UnreadableReason.Legacy, ".doc")
        : Names(content, "PowerPoint Document") ? new UnreadableException(UnreadableReason.Legacy, ".ppt")
        : new UnreadableException(UnreadableReason.Unknown);

    private static bool Names(ReadOnlySpan<byte> content, string stream) =>
        content.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
