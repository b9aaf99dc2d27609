using ReflectionBot.Coaching.Drafts;
using static ReflectionBot.Classifier.Tests.Support.LabelledText;

namespace ReflectionBot.Classifier.Tests.Corpora;

public class TsvFileTests
{
    [Fact]
    public void Read_Rows_BecomeDraftsOfOneSentence()
    {
        var drafts = Tsv("spam\tBuy now!\n\n très bien \t\u200B Voilà.\tOui. \n");

        drafts.Select(draft => draft.Id).ShouldBe(["c:1", "c:3"]);
        drafts.Select(draft => draft.Gold[0].Label).ShouldBe(["spam", "très bien"]);
        drafts.Select(draft => draft.Draft.Text).ShouldBe(["Buy now!", "Voilà.\tOui."]);
        drafts.ShouldAllBe(draft => draft.Gold[0].Sentence.Span == new TextSpan(0, draft.Draft.Text.Length));
        drafts.ShouldAllBe(draft => draft.Flags == null && draft.Draft.Section == null && draft.Gold[0].Answers == null);
    }

    [Theory]
    [InlineData("spam\tBuy now!\nno tab here", 2)]
    [InlineData("\tBuy now!", 1)]
    [InlineData(" \tBuy now!", 1)]
    [InlineData("spam\t", 1)]
    [InlineData("\nspam\t \u200B\uFEFF", 2)]
    [InlineData("  ", 1)]
    public void Read_RowThatDoesNotParse_IsNamed(string text, int line) =>
        FaultOf("a.tsv", text).ShouldBe($"{line}: expected a label, a tab and a sentence.");
}
