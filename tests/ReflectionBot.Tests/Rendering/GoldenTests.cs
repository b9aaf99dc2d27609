using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public class GoldenTests
{
    [Fact]
    public void A_review_in_plain_text() => new TextReview(Reviews.Phrases, colour: false).Render(Reviews.Usual).ShouldBeAsIn("usual.txt");

    [Fact]
    public void A_review_in_a_terminal() => new TextReview(Reviews.Phrases, colour: true).Render(Reviews.Usual).ShouldBeAsIn("usual.ansi");

    [Fact]
    public void A_review_in_Markdown() => new MarkdownReview(Reviews.Phrases).Render(Reviews.Usual).ShouldBeAsIn("usual.md");

    [Fact]
    public void A_review_in_JSON() => new JsonReview().Render(Reviews.Usual).ShouldBeAsIn("usual.json");

    [Fact]
    public void A_review_as_a_page() => new HtmlReview(Reviews.Phrases).Render(Reviews.Usual).ShouldBeAsIn("usual.html");

    [Fact]
    public void A_hostile_draft_in_plain_text() =>
        new TextReview(Reviews.Phrases, colour: false).Render(Reviews.Hostile).ShouldBeAsIn("hostile.txt");

    [Fact]
    public void A_hostile_draft_in_Markdown() => new MarkdownReview(Reviews.Phrases).Render(Reviews.Hostile).ShouldBeAsIn("hostile.md");

    [Fact]
    public void A_draft_without_a_sentence() =>
        new TextReview(Reviews.Phrases, colour: false).Render(Reviews.Empty).ShouldBeAsIn("empty.txt");
}
