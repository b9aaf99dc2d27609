using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Tests.Drafts;

public class DraftBuilderTests
{
    [Fact]
    public void AddProse_WithTypedItems_MakesThemListItems()
    {
        var draft = new DraftBuilder().AddProse("I used:\n• a quiz\n• a forum").Build();

        draft.Text.ShouldBe("I used:\n\na quiz\na forum");
        draft.Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem]);
    }

    [Theory]
    [InlineData("> 5 or more", BlockKind.Paragraph)]
    [InlineData("> said nobody", BlockKind.Paragraph)]
    [InlineData("# of students", BlockKind.Paragraph)]
    [InlineData("Figure 1: My course", BlockKind.Caption)]
    public void AddProse_OfOneLine_KeepsSignsThatMeanNothingInADocument(string line, BlockKind kind)
    {
        var block = new DraftBuilder().AddProse(line).Build().Blocks.ShouldHaveSingleItem();

        (block.Kind, block.Span.Length).ShouldBe((kind, line.Length));
    }

    [Fact]
    public void AddProse_WithLinks_MovesThemWithTheirWords()
    {
        const string Text = "See:\n- my page\n- yours";
        var draft = new DraftBuilder().Add(BlockKind.Heading, "Evidence", 1)
            .AddProse(Text, [new Link(new TextSpan(7, 7), "https://a.example"), new Link(new TextSpan(17, 5), "https://b.example")])
            .Build();

        draft.Links.Select(link => link.Span.Of(draft.Text)).ShouldBe(["my page", "yours"]);
    }

    [Fact]
    public void Build_WithATypedTitle_MakesItAHeading() =>
        new DraftBuilder().AddProse("Reflection").AddProse("I learnt a lot.").Build().Blocks[0].Kind.ShouldBe(BlockKind.Heading);

    [Fact]
    public void Build_WithATypedAddress_MakesItALinkOnce()
    {
        const string Text = "https://a.example and https://b.example";
        var draft = new DraftBuilder().AddProse(Text, [new Link(new TextSpan(0, 17), "https://a.example/x")]).Build();

        draft.Links.Select(link => link.Target).ShouldBe(["https://a.example/x", "https://b.example"]);
    }

    [Fact]
    public void Add_BeyondTheLimit_CutsAtAWordAndTakesNoMore()
    {
        var builder = new DraftBuilder(limit: 20).Add(BlockKind.Paragraph, "twelve chars").Add(BlockKind.Paragraph, "one two three")
            .Add(BlockKind.Paragraph, "x");

        builder.Build().Text.ShouldBe("twelve chars\n\none");
        builder.IsCut.ShouldBeTrue();
    }
}
