using System.IO.Compression;
using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class WordFileTests
{
    private static ReadResult.Read Read(string body, string? footnotes = null, string? link = null) =>
        Reading.Read(WordFile.Of(body, footnotes, link), "draft.docx");

    [Theory]
    [InlineData("Heading1", "", "Heading1")]
    [InlineData("berschrift2", "", "Heading2")]
    [InlineData("Mine", "", "Heading2")]
    [InlineData("Outlined", "", "Heading3")]
    [InlineData("Title", "", "Heading1")]
    [InlineData("Quote", "", "Quotation")]
    [InlineData("Caption", "", "Caption")]
    [InlineData("TOC1", "", "Aside")]
    [InlineData("Bulleted", "", "ListItem2")]
    [InlineData("Bulleted", "<w:numPr><w:numId w:val='0'/></w:numPr>", "Paragraph")]
    [InlineData("Loop", "", "Paragraph")]
    [InlineData("Unknown", "", "Paragraph")]
    [InlineData(null, "<w:outlineLvl w:val='3'/>", "Heading4")]
    [InlineData(null, "<w:outlineLvl w:val='9'/>", "Paragraph")]
    [InlineData(null, "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "ListItem1")]
    [InlineData("Heading1", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "Heading1")]
    public void A_paragraph_is_what_its_style_and_properties_say(string? style, string properties, string expected) =>
        Read(WordFile.Paragraph(WordFile.Run("It went well."), style, properties) + WordFile.Paragraph("I ran a pilot."))
            .Blocks()[0].ShouldBe($"{expected}: It went well.");

    [Fact]
    public void Deleted_text_is_left_out_and_inserted_text_is_read() =>
        Read("<w:p><w:r><w:t xml:space='preserve'>I </w:t></w:r><w:del><w:r><w:delText>think</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>ran a pilot.</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>Gone.</w:t></w:r></w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>")
            .Blocks().ShouldBe(["Paragraph: I ran a pilot."]);

    [Fact]
    public void Breaks_tabs_and_typed_bullets_are_kept_apart() =>
        Read("<w:p><w:r><w:t>I used:</w:t><w:br/><w:t>•</w:t><w:tab/><w:t>a quiz</w:t><w:br/><w:t>•</w:t><w:tab/><w:t>a forum</w:t></w:r></w:p>")
            .Blocks().ShouldBe(["Paragraph: I used:", "ListItem1: a quiz", "ListItem1: a forum"]);

    [Fact]
    public void Cells_footnotes_and_text_boxes_are_read()
    {
        var read = Read(
            $"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("Tool")}</w:tc><w:tc>{WordFile.Paragraph("Use")}</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>I ran a pilot.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>"
            + WordFile.Paragraph("In a box.") + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + WordFile.Paragraph("In a box.") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            $"<w:footnote w:id='-1' w:type='separator'>{WordFile.Paragraph("Rule")}</w:footnote><w:footnote w:id='1'>{WordFile.Paragraph("In May.")}</w:footnote>");

        read.Blocks().ShouldBe(
            ["TableCell1: Tool", "TableCell2: Use", "Paragraph: In a box.", "Paragraph: I ran a pilot.", "Paragraph: In May."]);
    }

    [Fact]
    public void A_cell_knows_its_column_also_after_empty_cells_and_a_table_within() =>
        Read("<w:tbl>"
            + Row(Cell("Week"), Cell("Quizzes"), Cell("Views"))
            + Row(Cell("1"), "<w:tc><w:p/></w:tc>", Cell("61", "on phones"))
            + Row(Cell("2"), $"<w:tc><w:tbl>{Row(Cell("inner"))}</w:tbl>{WordFile.Paragraph("outer")}</w:tc>", Cell("118"))
            + "</w:tbl>").Blocks().ShouldBe(
        [
            "TableCell1: Week", "TableCell2: Quizzes", "TableCell3: Views",
            "TableCell1: 1", "TableCell3: 61", "TableCell3: on phones",
            "TableCell1: 2", "TableCell1: inner", "TableCell2: outer", "TableCell3: 118",
        ]);

    [Fact]
    public void Links_are_found_in_both_of_their_forms() =>
        Read("<w:p><w:hyperlink r:id='link'><w:r><w:t>My page</w:t></w:r></w:hyperlink><w:r><w:t xml:space='preserve'> and </w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>yours</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
            link: "https://a.example/").Links().ShouldBe(["My page -> https://a.example/", "yours -> https://b.example"]);

    [Fact]
    public void An_address_that_is_none_does_not_spoil_the_file()
    {
        var content = WordFile.Of("<w:p><w:hyperlink r:id='link'><w:r><w:t>My page</w:t></w:r></w:hyperlink></w:p>", link: "https://a.example/");
        using var file = new MemoryStream();
        file.Write(content);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/_rels/document.xml.rels")!;
            using var reader = new StreamReader(entry.Open());
            var relationships = reader.ReadToEnd().Replace("https://a.example/", "http://my page:x@:b/");
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/_rels/document.xml.rels").Open());
            writer.Write(relationships);
        }

        Reading.Read(file.ToArray(), "draft.docx").Blocks().ShouldBe(["Paragraph: My page"]);
    }

    [Fact]
    public void Alternative_texts_are_asides_and_pictures_without_are_counted()
    {
        var read = Read("<w:p><w:r><w:t>I ran a pilot.</w:t></w:r>" + Picture("descr='The quiz page'") + Picture("") + Picture("descr=''") + "</w:p>");

        read.Blocks().ShouldBe(["Paragraph: I ran a pilot.", "Aside: The quiz page"]);
        read.Notices.ShouldBe([new Notice(NoticeKind.PicturesNotRead, 2)]);
    }

    [Fact]
    public void Placeholders_and_contents_lists_are_asides() =>
        Read("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
            + WordFile.Paragraph("Evidence 3") + "</w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:t>I ran a pilot.</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here.</w:t></w:r></w:sdtContent></w:sdt></w:p>")
            .Blocks().ShouldBe(["Aside: Evidence 3", "Paragraph: I ran a pilot.", "Aside: Click here."]);

    [Fact]
    public void A_chain_of_two_thousand_parts_is_followed()
    {
        const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var file = new MemoryStream();
        file.Write(WordFile.Of(WordFile.Paragraph("I ran a pilot.")));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            void Write(string name, string text)
            {
                zip.GetEntry(name)?.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

            for (var part = 0; part < 1_990; part++)
            {
                Write(
                    part == 0 ? "word/_rels/document.xml.rels" : $"word/_rels/p{part}.xml.rels",
                    $"<Relationships xmlns='{Relationships}'><Relationship Id='a' Type='http://a.example/{part}' Target='p{part + 1}.xml'/></Relationships>");
                Write($"word/p{part + 1}.xml", "<a/>");
            }
        }

        Reading.Read(file.ToArray(), "draft.docx").Blocks().ShouldBe(["Paragraph: I ran a pilot."]);
    }

    [Fact]
    public void A_hundred_thousand_links_are_read()
    {
        var body = string.Concat(Enumerable.Repeat("<w:hyperlink r:id='link'><w:r><w:t>a </w:t></w:r></w:hyperlink>", 100_000));

        Read($"<w:p>{body}</w:p>", link: "https://a.example/").Draft.Links.Count.ShouldBe(100_000);
    }

    [Fact]
    public void Ten_thousand_nested_tables_and_controls_are_read() =>
        Read(Nested("<w:tbl><w:tr><w:tc>", WordFile.Paragraph("Deep."), "</w:tc></w:tr></w:tbl>")
            + Nested("<w:sdt><w:sdtContent>", WordFile.Paragraph("Deeper."), "</w:sdtContent></w:sdt>")
            + Nested("<w:p><w:r>", WordFile.Run("Deepest."), "</w:r></w:p>"))
            .Blocks().ShouldBe(["TableCell1: Deep.", "Paragraph: Deeper.", "Paragraph: Deepest."]);

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(params string[] paragraphs) =>
        $"<w:tc>{string.Concat(paragraphs.Select(paragraph => WordFile.Paragraph(paragraph)))}</w:tc>";

    private static string Picture(string words) =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id='1' name='a.png' {words}/><a:blip/></wp:inline></w:drawing></w:r>";

    private static string Nested(string start, string within, string end) =>
        string.Concat(Enumerable.Repeat(start, 10_000)) + within + string.Concat(Enumerable.Repeat(end, 10_000));
}
