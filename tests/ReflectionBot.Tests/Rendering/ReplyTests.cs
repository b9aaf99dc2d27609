using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Replies;
using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public class ReplyTests
{
    private static string Balance(int description, int reflection, int evidence) =>
        new ReviewWords(Reviews.Phrases).Balance(new Balance(description, reflection, evidence));

    [Theory]
    [InlineData(14, 3, 1, "mostly description: 14 of 18 sentences")]
    [InlineData(0, 9, 0, "only reflection: all 9 sentences")]
    [InlineData(0, 0, 1, "one sentence of evidence")]
    [InlineData(2, 2, 0, "a mix: 2 of description, 2 of reflection and 0 of evidence, in 4 sentences")]
    [InlineData(0, 0, 0, "no sentence")]
    public void The_balance_is_in_words(int description, int reflection, int evidence, string words)
    {
        Balance(description, reflection, evidence).ShouldContain(words);
        Balance(description, reflection, evidence).ShouldNotContain("%");
    }

    [Fact]
    public void A_reply_has_at_most_three_questions_and_under_120_words_besides_quotations()
    {
        var maker = new ReviewMaker().Paragraph(('D', 0.9, "I ran a class."))
            .Strength("You describe in plain words what you set up, for whom, and in what kind of setting it took place.");
        for (var flag = 0; flag < 12; flag++)
        {
            maker.Flag($"flag-{flag}", "Title", "This line says in about fourteen words what a mentor noticed in it.", "I ran a class.");
            maker.Question("I ran a class.", "What have I learnt?", "cmalt-2019-01#reflection-1");
        }

        var reply = Reply.Of(maker.Build(), Reviews.Phrases, Reviews.Phrases.Say("hint"));
        string[] lines =
        [
            reply.Strength!, reply.Balance, reply.QuestionsLead!, reply.FlagsLead!, .. reply.Flags, reply.FlagsLeftOut!,
            reply.Welcome, reply.Hint,
            .. reply.Questions.Select(question => question.Source),
        ];

        reply.Questions.Count.ShouldBe(3);
        reply.Flags.Count.ShouldBeGreaterThan(1);
        reply.FlagsLeftOut!.ShouldContain($"{12 - reply.Flags.Count}");
        lines.Sum(line => line.Split(' ').Length).ShouldBeLessThan(120);
    }

    [Fact]
    public void Flags_are_hedged_once() =>
        new TextReview(Reviews.Phrases, colour: false).Render(Reviews.Usual).Split("I may be wrong").Length.ShouldBe(2);

    [Fact]
    public void Nothing_of_a_draft_drives_the_terminal() =>
        new TextReview(Reviews.Phrases, colour: false).Render(Reviews.Hostile)
            .ShouldNotContain(sign => (char.IsControl(sign) && sign != '\n') || sign == '\u202E' || sign == '\u202C');
}
