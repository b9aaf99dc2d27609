using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class HtmlFileTests
{
    private static ReadResult.Read Read(string html) => Reading.Read(html, "draft.html");

    [Fact]
    public void Tags_become_blocks() =>
        Read("""
            <!doctype html><html><head><title>Draft</title><style>p { color: red }</style></head><body>
            <nav><p>Home</p></nav><h2>Reflection</h2>
            <div>Loose text.<p>I <b>ran</b> a
               pilot &amp; more.<p>Unclosed.</p></div>
            <ul><li>first<ul><li><p>second</p><p>More on it.</p></li></ul></li><li>third</ul>
            <blockquote><p>It helped.</p></blockquote>
            <table><caption>Marks</caption><tr><th>Tool<td>Use</table>
            <figure><img src="a.png" alt="The quiz page"><figcaption>My quiz</figcaption></figure>
            <script>if (a < b) { document.write("<p>no</p>"); }</script><template><p>no</p></template>
            <p hidden>no<p style="display: none">no</p><div hidden><div>no</div>no</div><noscript>no</noscript>
            <pre>I used:
            - a quiz</pre><pre><code>code();</code></pre>Last<br>line.
            """).Blocks().ShouldBe(
        [
            "Heading2: Reflection", "Paragraph: Loose text.", "Paragraph: I ran a pilot & more.", "Paragraph: Unclosed.",
            "ListItem1: first", "ListItem2: second", "Paragraph: More on it.", "ListItem1: third", "Quotation: It helped.",
            "Caption: Marks", "TableCell1: Tool", "TableCell2: Use", "Aside: The quiz page", "Caption: My quiz",
            "Paragraph: I used:", "ListItem1: a quiz", "Aside: code();", "Paragraph: Last\nline.",
        ]);

    [Fact]
    public void A_cell_knows_its_column_also_after_empty_cells_and_a_table_within() =>
        Read("""
            <table><thead><tr><th>Week<th>Quizzes<th>Views<tbody>
            <tr><td>1</td><td></td><td><p>61</p><p>on phones</p></td></tr>
            <tr><td>2<td><table><tr><td>inner<td>table</table>outer<td>118</table>
            """).Blocks().ShouldBe(
        [
            "TableCell1: Week", "TableCell2: Quizzes", "TableCell3: Views",
            "TableCell1: 1", "TableCell3: 61", "TableCell3: on phones",
            "TableCell1: 2", "TableCell1: inner", "TableCell2: table", "TableCell2: outer", "TableCell3: 118",
        ]);

    [Fact]
    public void Links_point_at_their_words_and_places_on_the_page_are_none() =>
        Read("<h1>Evidence</h1><p>See <a href='https://a.example'>my <i>page</i></a>, <a href='#b'>below</a> and https://c.example.")
            .Links().ShouldBe(["my page -> https://a.example", "https://c.example -> https://c.example"]);

    [Fact]
    public void Pictures_without_alternative_text_are_counted_unless_they_decorate() =>
        Read("<p>I ran a pilot.<img src=a><img src=b alt=''>").Notices.ShouldBe([new Notice(NoticeKind.PicturesNotRead, 1)]);

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<b><i>", "</i></b>")]
    public void Ten_thousand_levels_are_read(string start, string end) =>
        Read(string.Concat(Enumerable.Repeat(start, 10_000)) + "Deep." + string.Concat(Enumerable.Repeat(end, 10_000)))
            .Draft.Text.ShouldBe("Deep.");

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<b a=1>")]
    [InlineData("<a href=")]
    [InlineData(" href=a")]
    [InlineData("<!--")]
    [InlineData("&amp")]
    [InlineData("&")]
    [InlineData("<")]
    [InlineData("</p>")]
    [InlineData("<script>")]
    [InlineData("<pre>")]
    [InlineData("<![CDATA[")]
    public void A_megabyte_of_one_pattern_is_read(string pattern) =>
        Read($"<p>I ran a pilot.</p><p {string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length))}")
            .Draft.Text.ShouldStartWith("I ran a pilot.");

    [Fact]
    public void Open_formatting_is_not_repeated_in_every_paragraph()
    {
        var formats = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"<b a={number}>"));

        Read(formats + string.Concat(Enumerable.Repeat("<p>x.", 100_000))).Draft.Blocks.Count.ShouldBe(100_000);
    }
}
