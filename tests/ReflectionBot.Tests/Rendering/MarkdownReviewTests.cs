using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public class MarkdownReviewTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void Nothing_of_a_hostile_draft_turns_into_markup()
    {
        var document = Markdown.Parse(new MarkdownReview(Reviews.Phrases).Render(Reviews.Hostile), Everything);

        document.Descendants<Inline>().Select(inline => inline.GetType()).Distinct().ShouldBeSubsetOf(
            [typeof(LiteralInline), typeof(EmphasisInline), typeof(ContainerInline)]);
        document.Descendants<Block>().Select(block => block.GetType()).Distinct().ShouldBeSubsetOf(
            [typeof(ParagraphBlock), typeof(ListBlock), typeof(ListItemBlock), typeof(QuoteBlock)]);
    }

    [Fact]
    public void The_words_of_the_draft_come_through_unchanged()
    {
        var text = Markdown.ToPlainText(new MarkdownReview(Reviews.Phrases).Render(Reviews.Hostile), Everything);

        text.ShouldContain(OneLine.Of(Reviews.HostileSentence));
    }

    [Theory]
    [InlineData("1. not a list")]
    [InlineData("- not a list")]
    [InlineData("+ not a list")]
    [InlineData("=====")]
    [InlineData("---")]
    public void A_flag_that_begins_like_a_list_is_a_paragraph(string message)
    {
        var review = new ReviewMaker().Paragraph(('D', 0.9, "A class.")).Flag("x", "X", message, "A class.").Build();

        var items = Markdown.Parse(new MarkdownReview(Reviews.Phrases).Render(review), Everything)
            .Descendants<ListItemBlock>().ToList();

        items.ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
    }
}
