using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>
/// The one door for files: reads a draft from .txt, .md, .html, .docx, .pptx and .pdf, and from text of no name. No
/// content makes it throw; what cannot be read comes back as a reason that can be said to the writer.
/// </summary>
public static class DraftReader
{
    /// <summary>The largest file that is read, in megabytes (a portfolio with pictures shrunk for screens fits).</summary>
    public const int MostMegabytes = 10;

    /// <summary>The same in bytes.</summary>
    public const int MostBytes = MostMegabytes * 1024 * 1024;

    /// <summary>The most characters of a draft's text (a whole portfolio has about 60,000).</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>Reads a draft.</summary>
    /// <param name="stream">The file's content, from its current place; it is read to its end and left open.</param>
    /// <param name="fileName">The file's name or path, for its ending; null for a stream without one.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static ReadResult Read(Stream stream, string? fileName)
    {
        if (BytesOf(stream) is not { } content)
        {
            return new ReadResult.Unreadable(UnreadableReason.TooLarge);
        }

        var ending = Path.GetExtension(fileName ?? "").ToLowerInvariant();
        try
        {
            return content.Length == 0 ? new ReadResult.Unreadable(UnreadableReason.Empty) : ResultOf(content, ending);
        }
        catch (UnreadableException fault)
        {
            return fault.Result;
        }
    }

    private static ReadResult ResultOf(byte[] content, string ending)
    {
        var kind = FileSniffer.KindOf(content, ending);
        var extract = kind switch
        {
            FileKind.Word => OfficeFile.Read(content, WordReader.Read, ending),
            FileKind.PowerPoint => OfficeFile.Read(content, PowerPointReader.Read, ending),
            FileKind.Pdf => PdfReader.Read(content),
            FileKind.Markdown => MarkdownReader.Read(TextOf(content, ending)),
            FileKind.Html => HtmlReader.Read(TextOf(content, ending)),
            _ => PlainTextReader.Read(TextOf(content, ending)),
        };
        var hasProse = extract.Draft.Blocks.Any(block => block.Kind is not (BlockKind.Heading or BlockKind.Aside));
        return hasProse ? new ReadResult.Read(extract.Draft, [.. NoticesOf(extract)])
            : new ReadResult.Unreadable(kind == FileKind.Pdf ? UnreadableReason.NoTextInPdf : UnreadableReason.Empty);
    }

    private static string TextOf(byte[] content, string ending) =>
        TextDecoder.Decode(content) ?? throw new UnreadableException(UnreadableReason.Unknown, ending);

    private static IEnumerable<Notice> NoticesOf(Extract extract)
    {
        if (extract.IsCut)
        {
            yield return new Notice(NoticeKind.TextCut, extract.Draft.Text.Length);
        }

        if (extract.UnreadPictures > 0)
        {
            yield return new Notice(NoticeKind.PicturesNotRead, extract.UnreadPictures);
        }
    }

    /// <summary>All bytes of the stream; null when there are too many.</summary>
    private static byte[]? BytesOf(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > MostBytes)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
