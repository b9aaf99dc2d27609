using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Guidelines;

public class Cmalt2019JanuaryTests
{
    private static readonly Guideline Cmalt = Shipped.Guideline;

    [Fact]
    public void It_says_whose_words_it_holds()
    {
        Cmalt.Id.ShouldBe("cmalt-2019-01");
        Cmalt.Title.ShouldBe("CMALT Guidelines for Candidates");
        Cmalt.Date.ShouldBe(new DateOnly(2019, 1, 21));
        Cmalt.Attribution.ShouldBe("Association for Learning Technology, \"CMALT Guidelines for Candidates\", 21/01/2019");
        Cmalt.Licence.ShouldBe("CC BY-NC-ND 4.0");
    }

    [Fact]
    public void It_has_every_section_in_order() => Cmalt.Sections.Select(section => section.Id).ShouldBe(
        ["context", "1a", "1b", "1c", "2a", "2b", "3a", "3b", "4", "specialist", "future", "confirmation"]);

    [Fact]
    public void Three_sections_are_required_but_not_assessed()
    {
        Cmalt.Sections.ShouldAllBe(section => section.Required);
        Cmalt.Sections.Where(section => !section.Assessed).Select(section => section.Id)
            .ShouldBe(["context", "future", "confirmation"]);
    }

    [Fact]
    public void Its_limits_are_about_500_words_500_of_evidence_and_three_years()
    {
        Cmalt.Sections.Where(section => section.Assessed).ShouldAllBe(section =>
            section.WordLimit == 500 && section.EvidenceWordLimit == 500 && section.EvidenceYears == 3);
        Cmalt.Section("context").ShouldNotBeNull().WordLimit.ShouldBe(500);
        Cmalt.Section("future").ShouldNotBeNull().WordLimit.ShouldBeNull();
        Cmalt.Sections.Where(section => !section.Assessed).ShouldAllBe(section =>
            section.EvidenceWordLimit == null && section.EvidenceYears == null);
    }

    [Fact]
    public void Its_four_reflective_questions_come_first_word_for_word()
    {
        Cmalt.Questions.Take(4).Select(question => (question.Address, question.Text, question.Asks)).ShouldBe(
        [
            ("cmalt-2019-01#reflection-1", "What have I learnt from doing what I describe above?", ReflectiveQuestion.Learnt),
            ("cmalt-2019-01#reflection-2", "What went well/what could have gone better?", ReflectiveQuestion.WentWell),
            ("cmalt-2019-01#reflection-3", "What would I do differently another time?", ReflectiveQuestion.Differently),
            ("cmalt-2019-01#reflection-4", "What was the impact on my users/students/learning?", ReflectiveQuestion.Impact),
        ]);
        Cmalt.Questions.Skip(4).ShouldAllBe(question => question.Asks == null);
    }

    [Fact]
    public void Its_four_principles_are_word_for_word() => Cmalt.Principles.Select(principle => principle.Text).ShouldBe(
    [
        "A commitment to exploring and understanding the interplay between technology and learning.",
        "A commitment to keep up to date with new technologies.",
        "An empathy with and willingness to learn from colleagues from different backgrounds and specialist options.",
        "A commitment to communicate and disseminate effective practice.",
    ]);

    [Theory]
    [InlineData("1b", "tool-not-learning", "It is important to make it clear how the technology you discuss is being used for learning and/or teaching.")]
    [InlineData("2b", "no-changed-practice", "Evidence of changed practice, rather than simply the recognition that this is an important area, is required.")]
    [InlineData("3a", "law-not-applied", "Statements here should show how relevant legislation, has influenced your work.")]
    [InlineData("3b", "law-not-applied", "Candidates should demonstrate their awareness of and engagement with wider issues that inform their practice.")]
    public void A_flag_peculiar_to_a_section_has_the_guidelines_own_question(string id, string flag, string text)
    {
        var section = Cmalt.Section(id).ShouldNotBeNull();

        section.Watch.ShouldBe([flag]);
        section.Questions[0].Text.ShouldBe(text);
        section.Questions[0].Flags.ShouldContain(flag);
        section.Demands.ShouldContain(demand => demand.Text == text);
    }

    [Fact]
    public void Every_flag_has_a_question_of_the_guideline()
    {
        var asked = Cmalt.Questions.Concat(Cmalt.Sections.SelectMany(section => section.Questions))
            .SelectMany(question => question.Flags);

        Shipped.Flags.Codes.Except(asked).ShouldBeEmpty();
    }

    [Fact]
    public void An_address_stands_for_one_text() => Passages().Concat(Questions())
        .GroupBy(quoted => quoted.Address)
        .ShouldAllBe(same => same.Select(quoted => quoted.Text).Distinct().Count() == 1
            && same.Key.StartsWith("cmalt-2019-01#", StringComparison.Ordinal));

    [Fact]
    public void Every_assessed_section_says_what_it_demands_and_what_may_prove_it() =>
        Cmalt.Sections.Where(section => section.Assessed).ShouldAllBe(section =>
            section.Demands.Count > 0 && section.EvidenceExamples.Count > 0);

    [Fact]
    public void Only_the_confirmation_has_wording_to_keep_to_the_letter()
    {
        Cmalt.Sections.Where(section => section.FixedWording is not null).ShouldHaveSingleItem().Id.ShouldBe("confirmation");
        Cmalt.Section("confirmation").ShouldNotBeNull().FixedWording.ShouldNotBeNull().Text.ShouldBe(
            "I declare that, to the best of my knowledge, the statements and evidence included in this submission "
            + "accurately describe my practice and are drawn from my own work, with the input and support of others duly "
            + "and clearly recognised.");
    }

    private static IEnumerable<(string Address, string Text)> Passages() => Cmalt.Principles.Concat(Cmalt.Passages)
        .Concat(Cmalt.Sections.SelectMany(section => section.Demands.Concat(section.EvidenceExamples)))
        .Select(passage => (passage.Address, passage.Text));

    private static IEnumerable<(string Address, string Text)> Questions() =>
        Cmalt.Questions.Concat(Cmalt.Sections.SelectMany(section => section.Questions))
            .Select(question => (question.Address, question.Text));
}
