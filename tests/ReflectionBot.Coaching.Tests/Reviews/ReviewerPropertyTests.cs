using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Reviews;

public class ReviewerPropertyTests
{
    // Pieces that meet at every rule, between which FsCheck's own strings bring in whatever there is.
    private static readonly string[] Pieces =
    [
        "I taught nine students the rope. ", "We were moved to the quay. ", "The candidate was asked. ",
        "LTI, SCORM, SAML, XAPI, LRS, JWTs and SSO ", "(LTI)", "Ring 01632 960 144. ", "a.b@c.example ",
        "https://d.example/e ", "The Equality Act requires it. ", "In 2012. ",
        "\n# Reflection\n\n", "\n# 2b\n\n", "\n## Evidence\n\n", "\n- ", "\n> ", "\n\n", "“", "'", "\"", "Figure 1 ",
        "plan.pdf ", "学习。", "\ud83d", "{quote}", "a, b, c, d. ", "\u202e", "\u001b[31m",
    ];

    private static readonly Reviewer Reviewer =
        new(Shipped.Guideline, new SumClassifier(), Shipped.Flags, Shipped.Phrases, new FixedDay(2026, 3, 1));

    private static readonly Arbitrary<string> Texts = Arb.From(
        from pieces in Gen.ListOf(Gen.OneOf(
            Gen.Elements(Pieces), Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string?>().Select(any => any ?? "")))
        select string.Concat(pieces));

    private static readonly Dictionary<string, string> Quotations = Shipped.Guideline.Questions
        .Concat(Shipped.Guideline.Sections.SelectMany(section => section.Questions))
        .DistinctBy(question => question.Address)
        .ToDictionary(question => question.Address, question => question.Text);

    [Fact]
    public void Every_span_lies_inside_the_text() => Holds(review =>
    {
        var text = review.Draft.Text;
        review.Sentences.ShouldAllBe(sentence => sentence.Span.Of(text) == sentence.Text);
        foreach (var flag in review.Flags)
        {
            flag.Spans.ShouldAllBe(span => span.Length > 0);
            flag.Spans.Select(span => review.Sentences.Single(sentence => sentence.Span.Contains(span)).Span.Start)
                .ShouldBeInOrder();
            flag.Spans.Zip(flag.Spans.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }
    });

    [Fact]
    public void There_are_at_most_three_questions_of_the_guideline_each_about_a_sentence_of_its_own() => Holds(review =>
    {
        review.Questions.Count.ShouldBeLessThanOrEqualTo(Math.Min(3, review.Sentences.Count));
        review.Questions.Count.ShouldBeGreaterThanOrEqualTo(Math.Min(1, review.Sentences.Count));
        review.Questions.Select(question => question.About).ShouldBeUnique();
        review.Questions.Select(question => question.About).ShouldBeSubsetOf(review.Sentences.Select(sentence => sentence.Span));
        review.Questions.Select(question => question.Source).ShouldBeUnique();
        review.Questions.ShouldAllBe(question => Quotations[question.Source] == question.Text);
    });

    [Fact]
    public void There_is_a_strength_wherever_there_is_a_sentence() => Holds(review =>
    {
        review.Strengths.Any().ShouldBe(review.Sentences.Any());
        review.Strengths.ShouldAllBe(strength =>
            review.Sentences.Any(sentence => sentence.Span == strength.About) && !strength.Text.Any(char.IsControl));
    });

    [Fact]
    public void Whatever_the_draft_holds_messages_are_one_short_line() => Holds(review =>
        review.Flags.ShouldAllBe(flag => flag.Message.Length < 300 && !flag.Message.Any(char.IsControl)));

    private static void Holds(Action<Review> property) =>
        Prop.ForAll(Texts, text => property(Reviewer.Review(PlainText.Read(text)))).QuickCheckThrowOnFailure();
}
