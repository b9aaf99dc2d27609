using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class FlagRulesTests
{
    private static readonly FlagTests[] Tests =
    [
        .. typeof(FlagTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FlagTests)))
            .Select(type => (FlagTests)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Every_flag_has_two_drafts_it_must_be_raised_on_and_two_it_must_not()
    {
        string[] codes = [.. FlagRules.All.Select(rule => rule.Code)];

        codes.ShouldBeUnique();
        codes.ShouldBe(Shipped.Flags.Codes, ignoreOrder: true);
        Tests.Select(test => test.Code).ShouldBe(codes, ignoreOrder: true);
        Tests.Where(test => test.Must.Count < 2 || test.MustNot.Count < 2).Select(test => test.Code).ShouldBeEmpty();
    }

    [Fact]
    public void Flags_come_in_the_order_of_their_words()
    {
        var draft = MarkedDraft.Of("""
            D| Ring Petra on 01632 960 144.
            D| The studio was moved to the annexe.
            D| The kiln was sold.
            D| We were given a month.
            D| The looms were rented.
            D| We were asked to leave.
            """);

        new FlagRules(Shipped.Flags).Raise(draft.Reading).Select(flag => flag.Code)
            .ShouldBe(["missing-reflection", "personal-data", "role-unclear", "missing-evidence"]);
    }

    [Fact]
    public void A_draft_without_a_sentence_raises_nothing() =>
        new FlagRules(Shipped.Flags).Raise(MarkedDraft.Of("## Reflection").Reading).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sections))]
    public void One_sentence_is_a_fragment_and_says_nothing_of_a_section(string section) =>
        new FlagRules(Shipped.Flags).Raise(MarkedDraft.Of("D| The harbour crew were trained in May.").In(section).Reading)
            .ShouldBeEmpty();

    public static TheoryData<string> Sections => [.. Shipped.Guideline.Sections.Select(section => section.Id)];
}
