using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Reviews;

public class StrengthFinderTests
{
    [Theory]
    [InlineData("Rl", "strength-learnt")]
    [InlineData("Rw", "strength-went-well")]
    [InlineData("Rd", "strength-differently")]
    [InlineData("Ri", "strength-impact")]
    [InlineData("R", "strength-thinking")]
    public void The_best_reflection_is_quoted_first_for_what_it_does(string mark, string phrase)
    {
        const string Thought = "I had planned the tour for people who can climb, and half of ours cannot.";
        var strengths = Find($"""
            D| The tower has ninety steps.
            {mark}| {Thought}
            D| The bells are rung on Sundays.
            """);

        strengths[0].Text.ShouldBe(Shipped.Phrases.Say(phrase, ("quote", Thought)));
        strengths[0].About!.Value.Length.ShouldBe(Thought.Length);
    }

    [Fact]
    public void Evidence_is_praised_for_saying_what_it_shows() =>
        Find("""
            D| The tower has ninety steps.
            E| The rota is on the wall.
            E| Figure 2 shows the lift plan that the ringers drew.
            """).ShouldHaveSingleItem().Text.ShouldBe(
                Shipped.Phrases.Say("strength-evidence", ("quote", "Figure 2 shows the lift plan that the ringers drew.")));

    [Fact]
    public void A_writer_who_acts_is_easy_to_see() =>
        Find("""
            D| I drew the lift plan with the ringers.
            D| The tower has ninety steps.
            """).ShouldHaveSingleItem().Text.ShouldBe(
                Shipped.Phrases.Say("strength-role", ("quote", "I drew the lift plan with the ringers.")));

    [Fact]
    public void Without_these_the_most_definite_sentence_is_praised() =>
        Find("""
            D| It is high up.
            D| The tower of Saint Osric in Fellmoor has 90 steps.
            D| The view is wide.
            """).ShouldHaveSingleItem().Text.ShouldBe(
                Shipped.Phrases.Say("strength-scene", ("quote", "The tower of Saint Osric in Fellmoor has 90 steps.")));

    [Fact]
    public void Praise_that_the_model_is_unsure_of_is_not_given() =>
        Find("""
            D| It is high up.
            R 0.5| I felt dizzy.
            E 0.5| Figure 2 shows the stairs.
            """).ShouldHaveSingleItem().Text.ShouldStartWith("you give us something definite");

    [Fact]
    public void A_long_sentence_is_quoted_by_its_beginning()
    {
        var strength = Find($"D| I drew {string.Join(' ', Enumerable.Repeat("stairs and bells and", 2_000))} ropes.")
            .ShouldHaveSingleItem();

        strength.Text.ShouldContain("I drew stairs and bells");
        strength.Text.ShouldEndWith("…”");
        strength.Text.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void A_draft_without_a_sentence_has_nothing_to_praise() => Find("## Reflection").ShouldBeEmpty();

    private static IReadOnlyList<Strength> Find(string marked) =>
        new StrengthFinder(Shipped.Phrases).Find(MarkedDraft.Of(marked).Reading);
}
