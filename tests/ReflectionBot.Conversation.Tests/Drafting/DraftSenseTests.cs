using ReflectionBot.Conversation.Drafting;

namespace ReflectionBot.Conversation.Tests.Drafting;

public class DraftSenseTests
{
    private const string Paragraph =
        "I run the help desk of a small college, and last year I set up a page of short films for staff. Few watched them, and I had "
        + "to ask myself why. What I learnt is that people watch what a colleague points them to, at the moment when they are stuck. ";

    private const string Short = "I run the help desk of a small college. It has four of us. We open at eight.";

    // One row a case: what is sent, whether an answer was expected, and whether it is a draft.
    public static TheoryData<string, bool, bool> Cases => new()
    {
        { "hello", false, false },
        { "can you read my section about blogs when it is ready?", false, false },
        { "I wonder whether this is any good.", false, false },
        { Short, false, false },
        { "I have been thinking about this for weeks and I still do not know whether my section about the help desk should say more about the films or about the people who watched them, so what would you say to that, honestly?", false, false },
        { Paragraph, false, true },
        { Paragraph, true, false },
        { Paragraph + Paragraph, true, false },
        { Paragraph + "\n\n" + Paragraph + "\n\n" + Paragraph, true, true },
        { string.Concat(Enumerable.Repeat(Paragraph, 4)), true, true },
        { "## 1c Supporting deployment\n\n" + Short + " It was a busy year for all of us there.", false, true },
        { "## 1c Supporting deployment\n\n" + Paragraph, true, true },
        { "word " + string.Concat(Enumerable.Repeat("word ", 60)), false, false },
        { "", false, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsDraft_Table(string text, bool answerExpected, bool isDraft) =>
        DraftSense.IsDraft(text, answerExpected).ShouldBe(isDraft, text);
}
