using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

/// <summary>One flag's drafts: those it must be raised on and those it must not. A class of this kind for every flag.</summary>
public abstract class FlagTests(string code)
{
    public string Code => code;

    /// <summary>Drafts the flag must be raised on.</summary>
    public abstract IReadOnlyList<FlagCase> Must { get; }

    /// <summary>Drafts the flag must not be raised on.</summary>
    public abstract IReadOnlyList<FlagCase> MustNot { get; }

    [Fact]
    public void The_flag_is_raised_where_it_must_be()
    {
        foreach (var one in Must)
        {
            var flag = Raised(one).ShouldNotBeNull(one.Situation);
            var text = one.Draft.Draft.Text;

            flag.Spans.Select(span => span.Of(text)).ShouldBe(one.RestsOn, one.Situation);
            flag.Spans.Select(span => span.Start).ShouldBeInOrder(SortDirection.Ascending, one.Situation);
            flag.Message.ShouldContain(one.Says, Case.Sensitive, one.Situation);
        }
    }

    [Fact]
    public void The_flag_is_not_raised_where_it_must_not_be()
    {
        foreach (var one in MustNot)
        {
            Raised(one).ShouldBeNull(one.Situation);
        }
    }

    protected static FlagCase Raise(string situation, MarkedDraft draft, string[] restsOn, string says = "") =>
        new(situation, draft, restsOn, says);

    protected static FlagCase Silent(string situation, MarkedDraft draft) => new(situation, draft, [], "");

    private Flag? Raised(FlagCase one) =>
        new FlagRules(Shipped.Flags).Raise(one.Draft.Reading).SingleOrDefault(flag => flag.Code == code);
}
