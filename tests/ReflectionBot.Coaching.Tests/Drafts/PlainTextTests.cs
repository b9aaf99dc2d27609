using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Tests.Drafts;

public class PlainTextTests
{
    private static string[] Read(string text)
    {
        var draft = PlainText.Read(text);
        draft.Text.ShouldBe(text);
        return [.. draft.Blocks.Select(block => $"{block.Kind}{(block.Level > 0 ? block.Level : "")}: {block.Span.Of(text)}")];
    }

    [Fact]
    public void Wrapped_lines_join_and_an_empty_line_ends_the_paragraph() =>
        Read("I moved our induction quiz into Moodle because the\nold one could not be marked.\r\n\r\nTutors liked it.")
            .ShouldBe(
            [
                "Paragraph: I moved our induction quiz into Moodle because the\nold one could not be marked.",
                "Paragraph: Tutors liked it.",
            ]);

    [Theory]
    [InlineData("Reflection\n\nI learnt to ask first.", "Heading2: Reflection")]
    [InlineData("Reflection\nI learnt to ask first.", "Heading2: Reflection")]
    [InlineData("Evidence:\nThe survey is attached.", "Heading2: Evidence:")]
    [InlineData("1c Supporting the deployment of learning technologies\n\nI ran a pilot.", "Heading1: 1c Supporting the deployment of learning technologies")]
    [InlineData("Core area 1: Operational issues\n\nI ran a pilot.", "Heading1: Core area 1: Operational issues")]
    [InlineData("1. Operational issues\n\nI ran a pilot.", "Heading1: 1. Operational issues")]
    [InlineData("## What I did ##\nI ran a pilot.", "Heading2: What I did")]
    [InlineData("What could have gone better?\n\nI ran a pilot.", "Heading2: What could have gone better?")]
    [InlineData("**Reflection**\nI learnt to ask first.", "Heading2: Reflection")]
    [InlineData("My practice\n===========\nI ran a pilot.", "Heading1: My practice")]
    [InlineData("my practice\n---\nI ran a pilot.", "Heading2: my practice")]
    public void A_title_above_text_is_a_heading(string text, string expected) => Read(text)[0].ShouldBe(expected);

    [Theory]
    [InlineData("I ran a pilot")]
    [InlineData("I ran a pilot\n\nIt went well.")]
    [InlineData("Students were happier with it\n\nIt went well.")]
    [InlineData("Reflection")]
    [InlineData("Nobody came.\n\nIt went well.")]
    [InlineData("#hashtag is no title\n\nIt went well.")]
    [InlineData("Evidence: the survey of May\n\nIt went well.")]
    [InlineData("The main principles are these:\n\n- fairness")]
    [InlineData("> 50 students came.\n\nIt went well.")]
    public void A_line_that_is_no_title_is_a_paragraph(string text) => Read(text)[0].ShouldStartWith("Paragraph");

    [Fact]
    public void Three_short_lines_in_a_row_are_no_headings() =>
        Read("Moodle\n\nXerte\n\nPanopto\n\nI use all of them.").ShouldAllBe(block => block.StartsWith("Paragraph"));

    [Theory]
    [InlineData("- ")]
    [InlineData("• ")]
    [InlineData("•")]
    [InlineData("* ")]
    [InlineData("– ")]
    [InlineData("1) ")]
    [InlineData("1. ")]
    [InlineData("12. ")]
    [InlineData("(a) ")]
    [InlineData("a) ")]
    [InlineData("(iv) ")]
    [InlineData("o\t")]
    [InlineData("•\n")]
    [InlineData("\uF0B7\t")]
    public void A_marker_makes_a_list_item_and_stays_outside(string marker) =>
        Read($"{marker}a quiz in Moodle").ShouldBe(["ListItem1: a quiz in Moodle"]);

    [Theory]
    [InlineData("-5 degrees outside")]
    [InlineData("2019 was a hard year.")]
    [InlineData("1.5 hours went by.")]
    [InlineData("*Well* said.")]
    [InlineData("(see) the appendix")]
    [InlineData("The first tutors logged in to the new course in week\n12. The week after was quiet, and no one came.")]
    [InlineData("The tool that tutors wanted most of all in that year\n– or so they said – was Padlet.")]
    public void What_only_looks_like_a_marker_is_prose(string text) => Read(text).ShouldBe([$"Paragraph: {text}"]);

    [Fact]
    public void Items_keep_their_continuation_lines_and_depth() =>
        Read("Tools I used:\n- Moodle, for the quiz\n  and the marks\n  * its gradebook\n- Xerte\n\nThen I stopped.").ShouldBe(
        [
            "Paragraph: Tools I used:", "ListItem1: Moodle, for the quiz\n  and the marks", "ListItem2: its gradebook",
            "ListItem1: Xerte", "Paragraph: Then I stopped.",
        ]);

    [Fact]
    public void A_quotation_loses_its_signs() =>
        Read("> The course changed how I teach.\n> I would do it again.\n\nThat was Ana.").ShouldBe(
        [
            "Quotation: The course changed how I teach.", "Quotation: I would do it again.", "Paragraph: That was Ana.",
        ]);

    [Theory]
    [InlineData("Figure 2: The quiz page", "Caption")]
    [InlineData("Table 1. Marks before and after", "Caption")]
    [InlineData("Fig. 3a – My course", "Caption")]
    [InlineData("Figure 2 shows the quiz page.", "Paragraph")]
    [InlineData("Reflection ............ 12", "Aside")]
    [InlineData("12", "Aside")]
    public void Captions_and_page_furniture_are_told_from_prose(string line, string kind) => Read(line).ShouldBe([$"{kind}: {line}"]);

    [Fact]
    public void Long_unwrapped_lines_are_a_paragraph_each()
    {
        var line = string.Concat(Enumerable.Repeat("I wrote about the forum again. ", 8)).Trim();

        Read($"{line}\n{line}\nShort.").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("See https://example.org/a_(b)?c=d.", "https://example.org/a_(b)?c=d")]
    [InlineData("(at HTTP://example.org/x)", "HTTP://example.org/x")]
    [InlineData("<https://example.org>", "https://example.org")]
    public void An_address_is_a_link_without_the_punctuation_around_it(string text, string address)
    {
        var link = PlainText.Read(text).Links.ShouldHaveSingleItem();

        link.Target.ShouldBe(address);
        link.Span.Of(text).ShouldBe(address);
    }

    [Fact]
    public void Any_text_is_covered_by_blocks_in_order()
    {
        string[] pieces = ["- ", "• ", "> ", "# ", "1. ", "(a) ", "\n", "\n\n", "\r\n", "\t", "  ", "===", "---", "Reflection", "Figure 1: x",
            "words go here", ".", ":", "**", "http://a.b", "....", "12", "o\t", "\u200B", "\uD83D", "\f", "\0"];
        var texts = Gen.OneOf(
            Gen.Elements(pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(Arb.From(texts), text => Holds(text)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("•")]
    [InlineData("#")]
    [InlineData("x")]
    [InlineData("x ")]
    [InlineData("A\n\n")]
    [InlineData("(")]
    [InlineData("1. a\n")]
    [InlineData("http://a ")]
    [InlineData("://")]
    [InlineData("http://a)))")]
    [InlineData("....")]
    [InlineData("a\n---\n")]
    [InlineData("> a\n")]
    [InlineData("\t")]
    public void A_megabyte_of_one_pattern_is_read(string pattern) =>
        Holds(string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length))).ShouldBeTrue();

    private static bool Holds(string text)
    {
        var draft = PlainText.Read(text);
        var end = 0;
        foreach (var block in draft.Blocks)
        {
            var words = text.AsSpan(block.Span.Start, block.Span.Length);
            if (block.Span.Start < end || words.IsEmpty || words.Trim().Length != words.Length)
            {
                return false;
            }

            end = block.Span.End;
        }

        return ReferenceEquals(draft.Text, text) && draft.Links.All(link => link.Span.Of(text) == link.Target);
    }
}
