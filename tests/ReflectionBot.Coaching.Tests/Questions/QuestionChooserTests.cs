using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Questions;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Questions;

public class QuestionChooserTests
{
    private const string AnswersNone = """
        D| I teach marbling to bookbinders at the Tollgate workshop.
        D| I moved the course to short films last winter.
        D| Nine binders watched the films at home before they came.
        D| The glue failed twice in the cold.
        D| I posted a new recipe for the glue.
        D| The binders brought their papers to the workshop in March.
        """;

    private const string Learnt = "cmalt-2019-01#reflection-1";
    private const string WentWell = "cmalt-2019-01#reflection-2";
    private const string Differently = "cmalt-2019-01#reflection-3";
    private const string Impact = "cmalt-2019-01#reflection-4";

    private static readonly string[] Reflective = [Learnt, WentWell, Differently, Impact];

    public static TheoryData<string, string> Demands => new()
    {
        {
            "cmalt-2019-01#1b-use",
            """
            D| I installed Moodle on a server in the cellar.
            D| I wrote a plug-in for the booking form.
            D| The server has two disks.
            D| Backups run at night.
            D| I bought a label printer for the cables.
            D| I moved the site to a new address in May.
            """
        },
        {
            "cmalt-2019-01#2b-changed",
            """
            D| My learners are divers between two jobs.
            D| They are away for weeks at a time.
            D| Many read on a telephone.
            D| I ask them about it in a survey every year.
            D| I keep their answers in a drawer.
            D| I know most of them by name.
            """
        },
        {
            "cmalt-2019-01#3a-influenced",
            """
            D| The Equality Act protects nine characteristics.
            D| The duty to adjust is anticipatory.
            D| Copyright lasts seventy years after the author's death.
            D| An exception exists for teaching.
            D| The ferry line has its own policy since 2022.
            D| I work in its training office.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void What_the_section_demands_comes_first_when_its_flag_is_raised(string demand, string draft)
    {
        var section = demand.Split('#')[1].Split('-')[0];

        var questions = Ask(MarkedDraft.Of(draft).In(section));

        questions[0].Source.ShouldBe(demand);
        questions.Skip(1).Select(question => question.Source).ShouldBeSubsetOf(Reflective);
        Ask(MarkedDraft.Of(draft).In("4")).ShouldNotContain(question => question.Source == demand);
    }

    [Fact]
    public void A_draft_that_answers_nothing_is_asked_reflective_questions_in_the_guidelines_words()
    {
        var questions = Ask(MarkedDraft.Of(AnswersNone).In("1a"));

        questions.Count.ShouldBe(QuestionChooser.Most);
        questions.Take(2).Select(question => question.Source).ShouldBeSubsetOf(Reflective);
        questions.ShouldAllBe(question => WordsAt(question.Source) == question.Text);
    }

    [Theory]
    [InlineData("Rl", Learnt)]
    [InlineData("Rw", WentWell)]
    [InlineData("Rd", Differently)]
    [InlineData("Ri", Impact)]
    public void An_answered_question_is_not_asked_while_others_are_open(string mark, string answered)
    {
        var answer = $"{AnswersNone}\n{mark}| I would mix the glue in the warm room before the binders come.";

        Ask(MarkedDraft.Of(answer).In("1a")).ShouldNotContain(question => question.Source == answered);
    }

    [Fact]
    public void The_one_question_that_is_open_is_asked_first() =>
        Ask(MarkedDraft.Of($"""
            {AnswersNone}
            Rl| I learnt that glue is a matter of rooms.
            Rw| The films went better than the recipe.
            Rd| I would mix the glue in the warm room.
            """).In("1a"))[0].Source.ShouldBe(Impact);

    [Fact]
    public void A_draft_that_answers_everything_is_still_asked_one_of_them_to_deepen()
    {
        var questions = Ask(MarkedDraft.Of($"""
            {AnswersNone}
            Rl| I learnt that glue is a matter of rooms.
            Rw| The films went better than the recipe.
            Rd| I would mix the glue in the warm room.
            Ri| Two binders sell their papers now.
            E| The order book is Evidence 1.
            """).In("1a"));

        questions.ShouldHaveSingleItem().Source.ShouldBeOneOf(Reflective);
    }

    [Fact]
    public void A_question_about_impact_is_pinned_where_people_come_in() =>
        About(MarkedDraft.Of("""
            D| I built a drying rack from old window frames.
            D| I taught nine learners to hang their papers on it.
            D| I varnished the rack against the damp in April.
            Rl| I learnt to measure before I saw.
            Rw| The hinges could have been better.
            Rd| I would buy the frames another time.
            """).In("1a"), Impact).ShouldBe("I taught nine learners to hang their papers on it.");

    [Fact]
    public void A_question_that_a_flag_calls_for_is_pinned_to_what_the_flag_rests_on() =>
        About(MarkedDraft.Of("""
            D| I teach marbling to bookbinders at the Tollgate workshop.
            Rl| I learnt that glue is a matter of rooms.
            Rw| The films went better than the recipe.
            Rd| I would mix the glue in the warm room.
            Ri| Two binders sell their papers now.
            D| Ask Hanne Vik on 01632 960 177 about the papers.
            """).In("1a"), "cmalt-2019-01#personal-data").ShouldBe("Ask Hanne Vik on 01632 960 177 about the papers.");

    [Fact]
    public void A_thought_that_follows_makes_a_sentence_the_less_worth_asking_about() =>
        About(MarkedDraft.Of("""
            D| I filmed the first course in the old workshop.
            R| The light there was too blue to judge a paper by.

            D| I filmed the second course in the new workshop.
            """).In("1a"), Learnt).ShouldBe("I filmed the second course in the new workshop.");

    [Fact]
    public void Questions_are_pinned_to_different_sentences_of_the_draft()
    {
        var draft = MarkedDraft.Of(AnswersNone).In("1a");

        var about = Ask(draft).Select(question => question.About).ToList();

        about.ShouldBeUnique();
        about.ShouldBeSubsetOf(draft.Reading.Sentences.Select(sentence => sentence.Span));
    }

    [Fact]
    public void One_sentence_gets_one_question_and_two_get_two()
    {
        Ask(MarkedDraft.Of("D| I teach marbling to bookbinders.").In("1a")).Count.ShouldBe(1);
        Ask(MarkedDraft.Of("D| I teach marbling to bookbinders.\nD| Nine came.").In("1a")).Count.ShouldBe(2);
    }

    [Fact]
    public void Entries_of_evidence_are_not_quoted_while_a_sentence_of_the_account_is_left()
    {
        var draft = MarkedDraft.Of("""
            R| Nobody came.
            R| It rained.
            R| I learnt.

            ## Evidence
            - E| I recorded how my students failed with the glue and what they wanted to try the next week.
            - E| I kept the students' papers, which I show to every class that had a problem with the cold.
            """).In("1a");

        Ask(draft).Select(question => question.About.Of(draft.Draft.Text))
            .ShouldBe(["Nobody came.", "It rained.", "I learnt."], ignoreOrder: true);
    }

    [Fact]
    public void Where_there_is_only_evidence_it_is_what_is_asked_about() =>
        Ask(MarkedDraft.Of("- E| I kept the students' papers in a box.").In("1a")).ShouldHaveSingleItem();

    [Fact]
    public void A_flag_on_evidence_asks_about_that_evidence() =>
        About(MarkedDraft.Of("""
            D| I teach marbling to bookbinders at the Tollgate workshop.
            Rl| I learnt that glue is a matter of rooms.
            Rw| The films went better than the recipe.
            Rd| I would mix the glue in the warm room.
            Ri| Two binders sell their papers now.
            - E| papers.zip
            - E| Appendix B
            """).In("1a"), "cmalt-2019-01#evidence-clear").ShouldBe("papers.zip");

    [Fact]
    public void The_contextual_statement_gets_its_own_question_and_no_reflective_one()
    {
        var questions = Ask(MarkedDraft.Of(AnswersNone).In("context"));

        questions.ShouldHaveSingleItem().Source.ShouldBe("cmalt-2019-01#context-why");
    }

    [Fact]
    public void Future_plans_are_asked_about_development_and_not_to_reflect() =>
        Ask(MarkedDraft.Of(AnswersNone).In("future")).ShouldHaveSingleItem().Source
            .ShouldBe("cmalt-2019-01#future-development");

    [Fact]
    public void A_sentence_that_is_repeated_is_asked_about_once() =>
        Ask(MarkedDraft.Of(string.Concat(Enumerable.Repeat("D| I posted a new recipe for the glue.\n", 4))).In("1a"))
            .ShouldHaveSingleItem();

    [Fact]
    public void What_a_section_wants_said_is_asked_for_until_it_is_said()
    {
        const string Answered = """
            D| I teach marbling to bookbinders at the Tollgate workshop.
            Rl| I learnt that glue is a matter of rooms.
            Rw| The films went better than the recipe.
            Rd| I would mix the glue in the warm room.
            Ri| Two binders sell their papers now.
            E| The order book is Evidence 1.
            """;
        const string Disseminate = "cmalt-2019-01#4-disseminate";

        Ask(MarkedDraft.Of(Answered).In("4")).ShouldContain(question => question.Source == Disseminate);
        Ask(MarkedDraft.Of($"{Answered}\nD| I presented the films in May.").In("4"))
            .ShouldNotContain(question => question.Source == Disseminate);
    }

    [Fact]
    public void A_section_that_is_not_known_is_asked_the_reflective_questions() =>
        Ask(MarkedDraft.Of(AnswersNone))[0].Source.ShouldBeOneOf(Reflective);

    [Fact]
    public void A_draft_without_a_sentence_is_asked_nothing() => Ask(MarkedDraft.Of("## Reflection")).ShouldBeEmpty();

    private static IReadOnlyList<Question> Ask(MarkedDraft draft)
    {
        var reading = draft.Reading;
        return QuestionChooser.Choose(reading, Shipped.Guideline, new FlagRules(Shipped.Flags).Raise(reading), Settled.Nothing.Questions);
    }

    private static string About(MarkedDraft draft, string source) =>
        Ask(draft).Single(question => question.Source == source).About.Of(draft.Draft.Text);

    private static string WordsAt(string address) => AllQuestions.Single(question => question.Address == address).Text;

    private static IEnumerable<GuidelineQuestion> AllQuestions =>
        Shipped.Guideline.Questions.Concat(Shipped.Guideline.Sections.SelectMany(section => section.Questions));
}
