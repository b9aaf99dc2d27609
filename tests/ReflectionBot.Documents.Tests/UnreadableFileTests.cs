using System.IO.Compression;
using System.Text;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class UnreadableFileTests
{
    private static readonly byte[] _ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _png = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0];

    private static byte[] Ole(string stream) => [.. _ole, .. new byte[500], .. Encoding.Unicode.GetBytes(stream), .. new byte[500]];

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return file.ToArray();
    }

    public static TheoryData<UnreadableReason, string?, byte[]> Files => new()
    {
        { UnreadableReason.Empty, "a.txt", [] },
        { UnreadableReason.Empty, null, " \r\n\t "u8.ToArray() },
        { UnreadableReason.Empty, "a.docx", [] },
        { UnreadableReason.Empty, "a.md", "# Reflection\n\n## Evidence"u8.ToArray() },
        { UnreadableReason.Empty, "a.html", "<h1>Reflection</h1><img src=x alt='A quiz'>"u8.ToArray() },
        { UnreadableReason.Empty, "a.docx", WordFile.Of(WordFile.Paragraph("Reflection", "Heading1")) },
        { UnreadableReason.Unknown, "a.txt", _png },
        { UnreadableReason.Unknown, "a.png", _png },
        { UnreadableReason.Unknown, null, [1, 2, 3, 0, 5] },
        { UnreadableReason.Unknown, "a.txt", [.. Enumerable.Range(1, 255).Select(value => (byte)value)] },
        { UnreadableReason.Unknown, "a.xlsx", Zip(("[Content_Types].xml", "spreadsheetml.sheet.main+xml")) },
        { UnreadableReason.Unknown, "a.txt", Zip(("a.txt", "I ran a pilot.")) },
        { UnreadableReason.Unknown, "a.xls", Ole("Workbook") },
        { UnreadableReason.Legacy, "a.doc", Ole("WordDocument") },
        { UnreadableReason.Legacy, "a.docx", Ole("WordDocument") },
        { UnreadableReason.Legacy, null, Ole("PowerPoint Document") },
        { UnreadableReason.Legacy, "a.txt", "{\\rtf1 I ran a pilot.}"u8.ToArray() },
        { UnreadableReason.Legacy, "a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text")) },
        { UnreadableReason.Legacy, "a.pages", Zip(("Index/Document.iwa", "")) },
        { UnreadableReason.Legacy, "A.PAGES", "x"u8.ToArray() },
        { UnreadableReason.Encrypted, "a.docx", Ole("EncryptedPackage") },
        { UnreadableReason.Damaged, "a.docx", WordFile.Of(WordFile.Paragraph("I ran a pilot."))[..^200] },
        { UnreadableReason.Damaged, "a.docx", "I ran a pilot."u8.ToArray() },
        { UnreadableReason.Damaged, "a.pdf", "I ran a pilot."u8.ToArray() },
        { UnreadableReason.Damaged, "a.docx", Zip(("[Content_Types].xml", "wordprocessingml.document.main+xml")) },
        { UnreadableReason.Damaged, "a.docx", WordFile.Of("<w:p><w:r>") },
        { UnreadableReason.Damaged, "a.docx", WordFile.OfXml("<!DOCTYPE d [<!ENTITY a 'b'>]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body/></w:document>") },
        { UnreadableReason.TooLarge, "a.txt", new byte[DraftReader.MostBytes + 1] },
        { UnreadableReason.TooMuchInside, "a.docx", WordFile.Of(WordFile.Paragraph(new string('a', 40_000_000))) },
        { UnreadableReason.TooMuchInside, "a.zip", Zip(("a.bin", new string('a', 110_000_000))) },
        { UnreadableReason.TooMuchInside, "a.docx", Zip([.. Enumerable.Range(0, 5_000).Select(number => ($"{number}", ""))]) },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)] // The files are too large for names of tests.
    public void A_file_that_cannot_be_read_says_why(UnreadableReason reason, string? name, byte[] content) =>
        Reading.ReasonOf(content, name).ShouldBe(reason);

    [Theory]
    [InlineData("a.doc", ".doc")]
    [InlineData("a.rtf", ".rtf")]
    public void A_format_not_read_is_named(string name, string kind) =>
        Reading.Of("x", name).ShouldBe(new ReadResult.Unreadable(UnreadableReason.Legacy, kind));

    [Fact]
    public void Every_reason_and_notice_has_its_own_words()
    {
        var phrases = Phrases.Load(Path.Combine(AppContext.BaseDirectory, "prompts", "reading.yaml"));
        var reasons = Enum.GetValues<UnreadableReason>().Select(reason => new ReadResult.Unreadable(reason, ".doc")).ToArray();
        var notices = Enum.GetValues<NoticeKind>().Select(kind => new Notice(kind, 3)).ToArray();

        reasons.Select(reason => reason.Key).Concat(notices.Select(notice => notice.Key)).ShouldBe(phrases.Keys, ignoreOrder: true);
        reasons.ShouldAllBe(reason => reason.Say(phrases).Length > 20);
        notices.ShouldAllBe(notice => notice.Say(phrases).Contains('3'));
        new ReadResult.Unreadable(UnreadableReason.Legacy, ".doc").Say(phrases).ShouldContain(".doc files");
        new ReadResult.Unreadable(UnreadableReason.TooLarge).Say(phrases).ShouldContain("10 MB");
        new ReadResult.Unreadable(UnreadableReason.PdfNotInstalled).Say(phrases).ShouldContain("poppler-utils");
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using var stream = new MemoryStream("I ran a pilot."u8.ToArray());

        DraftReader.Read(stream, "a.txt");

        stream.CanRead.ShouldBeTrue();
    }
}
