using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class MarkdownFileTests
{
    private static ReadResult.Read Read(string markdown) => Reading.Read(markdown, "draft.md");

    [Fact]
    public void Marks_become_blocks_and_do_not_stay_in_the_text() =>
        Read("""
            ---
            title: Draft
            ---
            # 1a Operational issues

            I *ran* a **pilot** with `Moodle` &amp; Xerte,
            twice.<br>And again.

            - first
              - second

              More on it.
            1. third

            > It helped.

            | Tool | Use |
            |------|-----|
            | Xerte | Pages |

            ```
            code();
            ```
            """).Blocks().ShouldBe(
        [
            "Heading1: 1a Operational issues", "Paragraph: I ran a pilot with Moodle & Xerte,\ntwice.", "Paragraph: And again.",
            "ListItem1: first", "ListItem2: second", "Paragraph: More on it.", "ListItem1: third", "Quotation: It helped.",
            "TableCell1: Tool", "TableCell2: Use", "TableCell1: Xerte", "TableCell2: Pages", "Aside: code();",
        ]);

    [Fact]
    public void Links_point_at_their_words() =>
        Read("## Evidence\n\nSee [my *page*](https://a.example), <https://b.example> and https://c.example.").Links().ShouldBe(
        [
            "my page -> https://a.example", "https://b.example -> https://b.example", "https://c.example -> https://c.example",
        ]);

    [Fact]
    public void Alternative_texts_are_asides_and_pictures_without_are_counted()
    {
        var read = Read("I ran a pilot. ![The quiz page](a.png) ![](b.png)");

        read.Blocks().ShouldBe(["Paragraph: I ran a pilot.", "Aside: The quiz page"]);
        read.Notices.ShouldBe([new Notice(NoticeKind.PicturesNotRead, 1)]);
    }

    [Fact]
    public void Typed_bullets_within_a_paragraph_are_list_items() =>
        Read("I used:\n• a quiz\n• a forum").Blocks().ShouldBe(["Paragraph: I used:", "ListItem1: a quiz", "ListItem1: a forum"]);

    [Fact]
    public void Html_within_is_read_as_html() =>
        Read("<div><p>I ran a pilot.</p><script>x()</script></div>\n\nIt went well.")
            .Blocks().ShouldBe(["Paragraph: I ran a pilot.", "Paragraph: It went well."]);

    [Theory]
    [InlineData(">")]
    [InlineData("> - ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[a]: b\n")]
    [InlineData("![")]
    [InlineData("*a_ ")]
    [InlineData("a**b ")]
    [InlineData("a\n---\n")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("<a ")]
    [InlineData("<div>")]
    [InlineData("`a``")]
    [InlineData("\n")]
    public void A_megabyte_of_one_pattern_is_read(string pattern)
    {
        foreach (var size in (int[])[200_000, 1_000_000])
        {
            Read("I ran a pilot.\n\n" + string.Concat(Enumerable.Repeat(pattern, size / pattern.Length)))
                .Draft.Text.ShouldContain("I ran a pilot.");
        }
    }
}
