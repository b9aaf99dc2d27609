using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Sentences;

public class SentenceSplitterPropertyTests
{
    // Pieces that meet at every rule, between which FsCheck's own strings bring in whatever there is.
    private static readonly string[] Pieces =
    [
        ".", "!", "?", "…", "...", "。", "？", "\"", "'", "“", "”", "’", "(", ")", "[", "]", "*", " ", "  ", "\n", "\t",
        "\u00a0", "e.g.", "etc.", "Dr.", "a.m.", "No. ", "J. ", "Smith, J. (2011) ", "iPad", "I", "The", "then",
        "done.Then", "1. ", ": 2. ", "[1]", "(Evidence 3)", "policy.docx", "https://a.example/b.c", "学", "\ud83d\ude00",
        "\ud83d", "-", "–", ",",
    ];

    private static readonly Gen<string> Anything = ArbMap.Default.GeneratorFor<string?>().Select(any => any ?? "");

    private static readonly Arbitrary<Draft> Drafts = Arb.From(
        from blocks in Gen.ListOf(
            from kind in Gen.Elements(Enum.GetValues<BlockKind>())
            from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Anything))
            from gap in Gen.Elements("", "\n\n", " ", "- ")
            select (Kind: kind, Text: string.Concat(pieces), Gap: gap))
        select Build([.. blocks]));

    [Fact]
    public void Spans_are_in_order_apart_trimmed_and_inside_their_block() => Holds(draft =>
    {
        var end = 0;
        foreach (var sentence in SentenceSplitter.Split(draft))
        {
            sentence.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            sentence.Text.ShouldBe(sentence.Span.Of(draft.Text));
            sentence.Text.ShouldNotBeEmpty();
            sentence.Text.ShouldBe(sentence.Text.Trim());
            draft.Blocks[sentence.Block].Span.Contains(sentence.Span).ShouldBeTrue();
            end = sentence.Span.End;
        }
    });

    [Fact]
    public void Nothing_visible_of_a_paragraph_is_lost() => Holds(draft =>
    {
        var covered = new bool[draft.Text.Length];
        foreach (var sentence in SentenceSplitter.Split(draft))
        {
            covered.AsSpan(sentence.Span.Start, sentence.Span.Length).Fill(true);
        }

        foreach (var block in draft.Blocks.Where(block => block.Kind is BlockKind.Paragraph))
        {
            Enumerable.Range(block.Span.Start, block.Span.Length)
                .ShouldAllBe(at => covered[at] || char.IsWhiteSpace(draft.Text[at]));
        }
    });

    [Fact]
    public void Headings_and_asides_hold_no_sentence() => Holds(draft =>
        SentenceSplitter.Split(draft).Select(sentence => draft.Blocks[sentence.Block].Kind)
            .ShouldAllBe(kind => kind != BlockKind.Heading && kind != BlockKind.Aside));

    [Fact]
    public void The_same_draft_splits_the_same() => Holds(draft =>
        SentenceSplitter.Split(draft).ShouldBe(SentenceSplitter.Split(draft)));

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData(" 'a")]
    [InlineData(" \"a. ")]
    [InlineData(" (a")]
    [InlineData("e.g.")]
    [InlineData("a. ")]
    [InlineData("… ")]
    [InlineData("? ")]
    [InlineData("done. (b) ")]
    [InlineData("done.[1]")]
    [InlineData("done.Then")]
    [InlineData("Ab, C. ")]
    [InlineData("1. ")]
    [InlineData("a")]
    [InlineData("\n")]
    public void A_million_characters_of_anything_take_moments(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        SentenceSplitter.Split(new Draft(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));

        // Milliseconds in practice; anything worse than linear would take minutes.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void Holds(Action<Draft> property) => Prop.ForAll(Drafts, property).QuickCheckThrowOnFailure();

    private static Draft Build((BlockKind Kind, string Text, string Gap)[] parts)
    {
        var text = "";
        var blocks = new List<Block>();
        foreach (var part in parts)
        {
            blocks.Add(new Block(part.Kind, new TextSpan(text.Length, part.Text.Length)));
            text += part.Text + part.Gap;
        }

        return new Draft(text, blocks);
    }
}
