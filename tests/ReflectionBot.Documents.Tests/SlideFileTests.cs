using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class SlideFileTests
{
    [Fact]
    public void Slides_come_as_they_are_shown_each_with_its_notes()
    {
        var second = SlideFile.Shape("body", SlideFile.Paragraph("A quiz"), SlideFile.Paragraph("marked at once", "<a:pPr lvl='1'/>"))
            + SlideFile.Shape("title", SlideFile.Paragraph("What I did")) + SlideFile.Shape("sldNum", SlideFile.Paragraph("2"));
        var first = SlideFile.Shape("ctrTitle", SlideFile.Paragraph("My portfolio")) + SlideFile.Shape(null, SlideFile.Paragraph("I teach law."));
        var notes = SlideFile.Shape("sldImg") + SlideFile.Shape("body", SlideFile.Paragraph("I was nervous."));

        Reading.Read(SlideFile.Backwards((second, null), (first, notes)), "draft.pptx").Blocks().ShouldBe(
        [
            "Heading1: My portfolio", "Paragraph: I teach law.", "Paragraph: I was nervous.",
            "Heading1: What I did", "ListItem1: A quiz", "ListItem2: marked at once",
        ]);
    }

    [Fact]
    public void Cells_links_pictures_and_paragraphs_without_bullets_are_told_apart()
    {
        var shapes = SlideFile.Shape("body", SlideFile.Paragraph("It went well.", "<a:pPr><a:buNone/></a:pPr>"))
            + "<p:graphicFrame><a:tbl><a:tr><a:tc>" + SlideFile.Paragraph("Tool") + "</a:tc><a:tc>" + SlideFile.Paragraph("Use") + "</a:tc></a:tr></a:tbl></p:graphicFrame>"
            + "<p:sp><p:txBody><a:p><a:r><a:rPr><a:hlinkClick r:id='link'/></a:rPr><a:t>My page</a:t></a:r><a:r><a:t> shows it.</a:t></a:r></a:p></p:txBody></p:sp>"
            + "<p:pic><p:nvPicPr><p:cNvPr id='3' name='a' descr='The quiz page'/></p:nvPicPr><p:blipFill><a:blip/></p:blipFill></p:pic>"
            + "<p:pic><p:nvPicPr><p:cNvPr id='4' name='b'/></p:nvPicPr><p:blipFill><a:blip/></p:blipFill></p:pic>";

        var read = Reading.Read(SlideFile.Backwards((shapes, null)));

        read.Blocks().ShouldBe(
            ["Paragraph: It went well.", "TableCell1: Tool", "TableCell2: Use", "Paragraph: My page shows it.", "Aside: The quiz page"]);
        read.Links().ShouldBe(["My page -> https://a.example/"]);
        read.Notices.ShouldBe([new Notice(NoticeKind.PicturesNotRead, 1)]);
    }

    [Fact]
    public void A_cell_knows_its_column_also_in_the_second_row()
    {
        static string Row(params string[] cells) =>
            $"<a:tr>{string.Concat(cells.Select(cell => $"<a:tc><a:txBody>{cell}</a:txBody></a:tc>"))}</a:tr>";
        var table = Row(SlideFile.Paragraph("Week"), SlideFile.Paragraph("Quizzes"), SlideFile.Paragraph("Views"))
            + Row(SlideFile.Paragraph("1"), "<a:p/>", SlideFile.Paragraph("61"));

        Reading.Read(SlideFile.Backwards(($"<p:graphicFrame><a:tbl>{table}</a:tbl></p:graphicFrame>", null)), "draft.pptx").Blocks()
            .ShouldBe(["TableCell1: Week", "TableCell2: Quizzes", "TableCell3: Views", "TableCell1: 1", "TableCell3: 61"]);
    }

    [Fact]
    public void Ten_thousand_nested_groups_are_read()
    {
        var shapes = string.Concat(Enumerable.Repeat("<p:grpSp>", 10_000)) + SlideFile.Shape(null, SlideFile.Paragraph("Deep."))
            + string.Concat(Enumerable.Repeat("</p:grpSp>", 10_000));

        Reading.Read(SlideFile.Backwards((shapes, null)), "draft.pptx").Blocks().ShouldBe(["Paragraph: Deep."]);
    }
}
