using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Rendering;
using ReflectionBot.Rendering.Html;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public class HtmlReviewTests
{
    private static IDocument Page(Review review) => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true })
        .ParseDocument(new HtmlReview(Reviews.Phrases).Render(review));

    public static TheoryData<string> Drafts => new("usual", "hostile", "empty");

    private static Review Called(string name) => name switch
    {
        "usual" => Reviews.Usual,
        "hostile" => Reviews.Hostile,
        _ => Reviews.Empty,
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_page_asks_nothing_of_any_server_and_runs_no_script(string draft)
    {
        var page = Page(Called(draft));

        page.QuerySelectorAll("script, img, iframe, object, embed, link, base, form, video, audio, svg").ShouldBeEmpty();
        page.All.ShouldAllBe(element => !element.Attributes.Any(attribute =>
            attribute.Name.StartsWith("on") || attribute.Name == "style" || attribute.Name == "src"));
        page.QuerySelectorAll("[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
        PageStyle.Read().ShouldNotContain("url(");
        PageStyle.Read().ShouldNotContain("@import");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Ids_are_unique_and_every_link_has_its_end(string draft)
    {
        var page = Page(Called(draft));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.ShouldBeUnique();
        page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")![1..]).ShouldAllBe(target => ids.Contains(target));
        page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!)
            .ShouldAllBe(target => ids.Contains(target));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void People_who_hear_the_page_find_their_way(string draft)
    {
        var page = Page(Called(draft));

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("main").Length.ShouldBe(1);
        page.QuerySelectorAll("header, footer").Length.ShouldBe(2);
        page.QuerySelector("body > a")!.GetAttribute("href").ShouldBe("#draft");
        page.QuerySelectorAll("input").ShouldAllBe(input => input.Closest("label") != null);
        page.QuerySelector("fieldset > legend").ShouldNotBeNull();
        page.QuerySelectorAll("a").ShouldAllBe(link => (link.GetAttribute("aria-label") ?? link.TextContent).Trim().Length > 0);
        var ranks = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        ranks.Count(rank => rank == 1).ShouldBe(1);
        ranks.Zip(ranks.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void The_policy_allows_this_style_sheet_and_nothing_else()
    {
        var page = Page(Reviews.Usual);
        var style = page.QuerySelector("style")!.TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").ShouldBe(PageStyle.Policy);
        PageStyle.Policy.ShouldBe(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void Every_sentence_has_a_shape_a_word_and_a_class()
    {
        var page = Page(Reviews.Usual);
        var sentences = page.QuerySelectorAll(".sentence");

        sentences.Select(sentence => sentence.QuerySelector(".words")!.TextContent)
            .ShouldBe(Reviews.Usual.Sentences.Select(sentence => sentence.Text));
        foreach (var (element, sentence) in sentences.Zip(Reviews.Usual.Sentences))
        {
            element.ClassList.ShouldContain(LabelName.Of(sentence.Label));
            element.QuerySelector(".tag")!.TextContent.ShouldStartWith(
                $"{LabelName.Shape(sentence.Label)} {new ReviewWords(Reviews.Phrases).Label(sentence.Label)}");
        }
    }

    [Fact]
    public void Lists_tables_and_quotations_keep_their_shape()
    {
        var draft = Page(Reviews.Usual).QuerySelector("#draft")!;

        draft.QuerySelectorAll("ul > li").Length.ShouldBe(3);
        draft.QuerySelectorAll("ul ul > li").Length.ShouldBe(1);
        draft.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
            .ShouldBe(["Week|Attempts", "1|61", "9|118"]);
        draft.QuerySelector("blockquote")!.TextContent.ShouldContain("celadon");
        draft.QuerySelector(".caption")!.TextContent.ShouldContain("Table 1");
        draft.QuerySelectorAll("h3, h4, h5").Select(heading => heading.LocalName).ShouldBe(["h3", "h4", "h4"]);
    }

    [Fact]
    public void A_note_stands_in_the_row_of_its_sentence_and_links_both_ways()
    {
        var page = Page(Reviews.Usual);
        var note = page.QuerySelectorAll(".note.question").First(found => found.TextContent.Contains("impact"));
        var mark = page.QuerySelector($"a.ref[href='#{note.Id}']")!;

        mark.Closest(".sentence")!.TextContent.ShouldContain("Students liked them.");
        note.Closest(".row").ShouldBe(mark.Closest(".row"));
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe($"#{mark.Id}");
    }

    [Fact]
    public void A_flag_on_twenty_sentences_in_a_row_is_linked_once_and_numbered_on_each()
    {
        var sentences = Enumerable.Range(1, 20).Select(number => $"This is sentence {number}.").ToArray();
        var maker = new ReviewMaker().Paragraph(('R', 0.9, "It went well."));
        foreach (var sentence in sentences)
        {
            maker.Paragraph(('D', 0.9, sentence));
        }

        var page = Page(maker.Paragraph(('R', 0.9, "I learnt.")).Paragraph(('D', 0.9, "Last one."))
            .Flag("list-style", "Many examples", "I counted 21.", [.. sentences, "Last one."]).Build());

        page.QuerySelectorAll("a.ref").Select(mark => mark.Closest(".sentence")!.QuerySelector(".words")!.TextContent)
            .ShouldBe(["This is sentence 1.", "Last one."]);
        page.QuerySelectorAll(".also").Length.ShouldBe(19);
        page.QuerySelectorAll(".notes .back").Length.ShouldBe(2);
        page.QuerySelector(".notes")!.TextContent.ShouldContain("In 21 places");
    }

    [Fact]
    public void A_flag_on_places_all_over_the_draft_keeps_its_card_small()
    {
        var maker = new ReviewMaker();
        foreach (var number in Enumerable.Range(1, 100))
        {
            maker.Paragraph(('D', 0.9, $"Number {number}, the {number}th."), ('R', 0.9, "I learnt."));
        }

        var page = Page(maker.Flag("jargon", "Words", "Some terms.", [.. Enumerable.Range(1, 100).Select(number => $"the {number}th")]).Build());

        page.QuerySelectorAll("a.ref").Length.ShouldBe(100);
        page.QuerySelectorAll(".notes .back").Length.ShouldBe(5);
    }

    [Fact]
    public void Notes_taller_than_their_part_share_a_row_with_the_parts_below()
    {
        var page = Page(new ReviewMaker()
            .Paragraph(('D', 0.9, "One short line."))
            .Paragraph(('D', 0.9, "Another short line."))
            .Paragraph(('D', 0.9, string.Join(' ', Enumerable.Repeat("A long line of a long paragraph", 20)) + "."))
            .Flag("role-unclear", "Your part", "It is hard to tell which part of this was yours.", "One short line.")
            .Flag("jargon", "Words", "Some terms come without a word of explanation.", "Another short line.")
            .Build());

        page.QuerySelectorAll(".row").Length.ShouldBe(1);
        page.QuerySelectorAll(".row > .notes > .note").Length.ShouldBe(2);
    }

    [Fact]
    public void Empty_cells_and_paragraphs_of_one_cell_keep_the_table_in_shape()
    {
        var rows = Page(new ReviewMaker()
            .Block(BlockKind.TableCell, "Week", 1).Block(BlockKind.TableCell, "Quiz", 2).Block(BlockKind.TableCell, "Views", 3)
            .Block(BlockKind.TableCell, "1", 1).Block(BlockKind.TableCell, "61", 3).Block(BlockKind.TableCell, "on phones", 3)
            .Block(BlockKind.TableCell, "2", 1)
            .Block(BlockKind.TableCell, "far right", int.MaxValue)
            .Build()).QuerySelectorAll("#draft tr");

        rows.Take(2).Select(row => string.Join('|', row.Children.Select(cell => string.Join('/', cell.Children.Select(line => line.TextContent)))))
            .ShouldBe(["Week|Quiz|Views", "1||61/on phones"]);
        rows[2].ChildElementCount.ShouldBe(63);
    }

    [Fact]
    public void A_flag_on_words_shows_the_words() =>
        Page(Reviews.Usual).QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["VLE", "SSO", "LTI"]);

    [Fact]
    public void The_words_that_decided_are_marked_in_their_sentence_and_listed_in_the_table()
    {
        var page = Page(Reviews.Usual);
        var sentence = page.QuerySelector("#s4")!;

        sentence.QuerySelectorAll(".words .because").Select(words => words.TextContent).ShouldBe(["I chose", "because", "told me"]);
        page.QuerySelector(".sureness tr:has(a[href='#s4']) td:last-child")!.TextContent.ShouldBe("“I chose”, “because”, “told me”");
        page.QuerySelector(".sureness tr:has(a[href='#s2']) td:last-child")!.TextContent.ShouldBeEmpty();
        page.QuerySelectorAll(".sureness th").Length.ShouldBe(page.QuerySelectorAll(".sureness tbody tr:first-child td").Length);
    }

    [Fact]
    public void Words_that_decided_and_that_a_flag_points_at_are_both() =>
        string.Concat(Page(Reviews.Usual).QuerySelectorAll(".because:has(mark), .because:has(mark) + .because").Select(words => words.TextContent))
            .ShouldBe("LTI tool were tested");

    [Theory]
    [InlineData(0.69, "not sure")]
    [InlineData(0.7, "fairly sure")]
    [InlineData(0.9, "sure")]
    public void Sureness_is_told_in_words(double confidence, string words) =>
        Page(new ReviewMaker().Paragraph(('R', confidence, "I learnt.")).Build()).QuerySelector(".sure")!.TextContent.ShouldBe($" ({words})");

    [Fact]
    public void A_flag_that_rests_on_nothing_is_about_the_whole_draft() =>
        Page(Reviews.Usual).QuerySelector(".whole")!.TextContent.ShouldContain("I found little that a reader could open");

    [Fact]
    public void The_whole_draft_is_on_the_page()
    {
        var page = Page(Reviews.Usual);
        foreach (var element in page.QuerySelectorAll(".tag, .ref, .also, .notes, .address"))
        {
            element.Remove();
        }

        var shown = page.QuerySelector("#draft")!.TextContent;
        Reviews.Usual.Draft.Blocks.ShouldAllBe(block => OneLine.Of(shown).Contains(OneLine.Of(block.Span.Of(Reviews.Usual.Draft.Text))));
    }

    [Fact]
    public void A_hostile_draft_stays_text()
    {
        var page = Page(Reviews.Hostile);

        page.QuerySelectorAll("#draft :is(b, i, img, script, code)").ShouldBeEmpty();
        page.QuerySelector("#draft")!.TextContent.ShouldContain("<script>alert(1)</script>");
        page.Source.Text.ShouldNotContain(sign => (char.IsControl(sign) && sign != '\n') || sign == '\u202E');
    }

    [Fact]
    public void A_thousand_deep_list_does_not_nest_without_end()
    {
        var maker = new ReviewMaker();
        for (var depth = 1; depth <= 1000; depth++)
        {
            maker.Block(BlockKind.ListItem, $"item {depth}", depth);
        }

        Page(maker.Build()).QuerySelectorAll("#draft ul").Length.ShouldBeLessThan(10);
    }
}
