using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class PdfFileTests
{
    // The standard handler with a key nobody has the password of.
    private const string Locked =
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0101010101010101010101010101010101010101010101010101010101010101> "
        + "/U <0202020202020202020202020202020202020202020202020202020202020202> >> /ID [<00> <00>]";

    private static void NeedsPdfToText()
    {
        var isInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext")));
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("pdftotext is not installed here; the package is poppler-utils.");
        }
    }

    [Fact]
    public void Paragraphs_lists_and_pages_are_kept_apart()
    {
        NeedsPdfToText();

        var content = PdfFile.Of(
            ["Reflection", "", "", "I moved our induction quiz into Moodle because the old one could not be marked", "by a machine.", "", "",
                "- It went well.", "- Tutors liked it."],
            ["On the next page I say more."]);

        Reading.Read(content, "draft.pdf").Blocks().ShouldBe(
        [
            "Heading2: Reflection",
            "Paragraph: I moved our induction quiz into Moodle because the old one could not be marked\nby a machine.",
            "ListItem1: It went well.", "ListItem1: Tutors liked it.", "Paragraph: On the next page I say more.",
        ]);
    }

    [Fact]
    public void A_word_divided_at_a_line_end_is_joined_when_the_text_proves_it()
    {
        NeedsPdfToText();

        var text = Reading.Read(PdfFile.Of(["The deployment took a year in all, and what I learnt from the deploy-",
            "ment is this."])).Draft.Text;

        text.ShouldContain("from the deployment is this.");
    }

    [Fact]
    public void A_pdf_without_text_says_so()
    {
        NeedsPdfToText();

        Reading.ReasonOf(PdfFile.Of([""]), "scan.pdf").ShouldBe(UnreadableReason.NoTextInPdf);
    }

    [Fact]
    public void A_pdf_with_a_password_says_so()
    {
        NeedsPdfToText();

        Reading.ReasonOf(PdfFile.Of(Locked, ["I ran a pilot."]), "a.pdf").ShouldBe(UnreadableReason.Encrypted);
    }

    [Fact]
    public void A_pdf_that_is_cut_short_is_damaged_and_not_an_empty_draft()
    {
        NeedsPdfToText();

        Reading.ReasonOf([.. "%PDF-1.4\n"u8, .. new byte[3_000_000]], "a.pdf").ShouldBe(UnreadableReason.Damaged);
    }

    [Fact]
    public void A_pdf_of_endless_text_is_cut()
    {
        NeedsPdfToText();

        var page = Enumerable.Repeat("I wrote about the forum again and again, as I had the day before.", 50).ToArray();
        var read = Reading.Read(PdfFile.Of([.. Enumerable.Repeat(page, 400)]), "a.pdf");

        read.Notices.ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.TextCut);
    }
}
