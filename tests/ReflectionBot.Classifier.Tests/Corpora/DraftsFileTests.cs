using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using static ReflectionBot.Classifier.Tests.Support.LabelledText;

namespace ReflectionBot.Classifier.Tests.Corpora;

public class DraftsFileTests
{
    [Fact]
    public void Read_Header_GivesIdFileSectionAndFlags()
    {
        var draft = Drafts("= id: a-1\n= level: CMALT\n= flags: role-unclear ,, jargon\n= section: 2b\nD| I run a lab.\n")[0];

        draft.Id.ShouldBe("a-1");
        draft.File.ShouldBe("c");
        draft.Draft.Section.ShouldBe("2b");
        draft.Flags.ShouldBe(["role-unclear", "jargon"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("= id: a\n= flags:\nD| I run a lab.\n")]
    [InlineData("= id: a\nD| I run a lab.\n")]
    public void Read_NoFlags_MeansThatNoneWereRaised(string text)
    {
        var draft = Drafts(text)[0];

        draft.Flags.ShouldNotBeNull().ShouldBeEmpty();
        draft.Draft.Section.ShouldBeNull();
    }

    [Theory]
    [InlineData("D", "description", null)]
    [InlineData("E", "evidence", null)]
    [InlineData("R", "reflection", null)]
    [InlineData("Rl", "reflection", ReflectiveQuestion.Learnt)]
    [InlineData("Rw", "reflection", ReflectiveQuestion.WentWell)]
    [InlineData("Rd", "reflection", ReflectiveQuestion.Differently)]
    [InlineData("Ri", "reflection", ReflectiveQuestion.Impact)]
    public void Read_Label_GivesNameAndQuestion(string mark, string label, ReflectiveQuestion? answers)
    {
        var gold = Drafts($"= id: a\n{mark}| I said a|b.\n")[0].Gold[0];

        (gold.Label, gold.Answers, gold.Sentence.Text).ShouldBe((label, answers, "I said a|b."));
    }

    [Fact]
    public void Read_Lines_BecomeBlocksAsOnThePage()
    {
        var draft = Drafts("""
            = id: a
            ## Setting
            D| I run a lab.
            R|It is small.

            D| A new paragraph.
            - E| The log.
            - D| The loans.
            > E| "We liked it."
            > E| "Again!"
            D| After the quotation.
            ### Evidence
            E| The survey.
            """)[0].Draft;

        draft.Blocks.Select(block => (block.Kind, block.Level, Text: block.Span.Of(draft.Text))).ShouldBe(
        [
            (BlockKind.Heading, 2, "Setting"),
            (BlockKind.Paragraph, 0, "I run a lab. It is small."),
            (BlockKind.Paragraph, 0, "A new paragraph."),
            (BlockKind.ListItem, 1, "The log."),
            (BlockKind.ListItem, 1, "The loans."),
            (BlockKind.Quotation, 0, "\"We liked it.\" \"Again!\""),
            (BlockKind.Paragraph, 0, "After the quotation."),
            (BlockKind.Heading, 3, "Evidence"),
            (BlockKind.Paragraph, 0, "The survey."),
        ]);
    }

    [Fact]
    public void Read_Sentences_AreExactlyWhatTheirSpansCover()
    {
        var draft = Drafts("= id: a\nD|  I run a lab.  \n## \nR| \u200BIt is 🌱 small.\u200B\n\n- E| \uFEFFThe log.\n##\u200B\nD|\u00A0No.\n")[0];

        draft.Gold.Select(gold => gold.Sentence.Text).ShouldBe(["I run a lab.", "It is 🌱 small.", "The log.", "No."]);
        draft.Gold.Select(gold => gold.Sentence.Span.Of(draft.Draft.Text)).ShouldBe(draft.Sentences.Select(one => one.Text));
        draft.Gold.Select(gold => gold.Sentence.Block).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Read_ShortLineAboveProse_StaysASentence() =>
        Drafts("= id: a\nD| Evidence\n\nD| I kept a log of every loan that the small library made that year.\n")[0]
            .Draft.Blocks[0].Kind.ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Read_HeadingOfAnyDepth_IsNoDeeperThanSix() =>
        Drafts("= id: a\n######### Deep\nD| I run a lab.\n")[0].Draft.Blocks[0].Level.ShouldBe(6);

    [Theory]
    [InlineData("D| I run a lab.", "1: a draft must open with \"= id: …\" before its first line.")]
    [InlineData("\n## Setting", "2: a draft must open with \"= id: …\" before its first line.")]
    [InlineData("= section: 1a", "1: \"= section\" must follow \"= id: …\" directly.")]
    [InlineData("= id: a\nD| I run a lab.\n\n= flags: jargon", "4: \"= flags\" must follow \"= id: …\" directly.")]
    [InlineData("= id: a\nD| x.\n= id: b\nD| y.\n= id: a", "5: the id \"a\" is used twice; every draft needs its own.")]
    [InlineData("= id:", "1: the id is empty; every draft needs its own.")]
    [InlineData("= id: a\n= author: b", "2: \"= author: b\" is not \"= id: …\", \"= section: …\", \"= level: …\" or \"= flags: …\".")]
    [InlineData("= id: a\n= flags", "2: \"= flags\" is not \"= id: …\", \"= section: …\", \"= level: …\" or \"= flags: …\".")]
    [InlineData("= id: a\nI run a lab.", "2: expected a label, \"|\" and a sentence; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\nD|", "2: expected a label, \"|\" and a sentence; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\n\nD| \u200B", "3: expected a label, \"|\" and a sentence; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\n- D", "2: expected a label, \"|\" and a sentence; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\nX| I run a lab.", "2: \"X\" is not a label; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\nd| I run a lab.", "2: \"d\" is not a label; known are D, E, R, Rl, Rw, Rd, Ri.")]
    [InlineData("= id: a\n| I run a lab.", "2: \"\" is not a label; known are D, E, R, Rl, Rw, Rd, Ri.")]
    public void Read_LineThatDoesNotParse_IsNamed(string text, string fault) => FaultOf("a.drafts", text).ShouldBe(fault);

    [Fact]
    public void Read_FaultInALongLine_QuotesTheBeginningOnly()
    {
        var line = string.Concat(Enumerable.Repeat("I met \u001b[2J them ", 1000));

        FaultOf("a.drafts", $"= id: a\n{line}| and").Length.ShouldBeLessThan(150);
        FaultOf("a.drafts", $"= id: a\n= {line}").Length.ShouldBeLessThan(150);
        FaultOf("a.drafts", $"= id: {line}\n= id: {line}").Length.ShouldBeLessThan(150);
        FaultOf("a.drafts", $"= id: a\n{line}| and").ShouldNotContain('\u001b');
    }
}
