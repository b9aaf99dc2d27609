using System.Diagnostics;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Reviews;

public class ReviewerTests
{
    private static readonly string[] Words =
        ["tide", "harbour", "I", "we", "taught", "nine", "students", "on", "the", "quay", "film", "rope"];

    [Fact]
    public void A_marked_draft_goes_the_whole_way()
    {
        var marked = MarkedDraft.Of("""
            ## 1a The rope films

            D| I teach splicing to deckhands at a sailing school.
            D| I filmed each splice from above.
            D| Nine deckhands watched the films before they came aboard.
            D| Two films had no sound.
            D| I put the films on the ship's tablet.
            Rl| Hands learn from hands, and a film is only a pair that never tires.
            """);

        var review = Marked(marked, 2026);

        review.Section!.Id.ShouldBe("1a");
        review.Balance.ShouldBe(new Balance(5, 1, 0));
        review.Words.ShouldBe(55);
        review.Strengths.Count.ShouldBe(2);
        review.Flags.Select(flag => flag.Code).ShouldBe(["thin-reflection", "missing-evidence"]);
        review.Questions.Count.ShouldBe(3);
        review.Questions.ShouldNotContain(question => question.Source == "cmalt-2019-01#reflection-1");
    }

    [Fact]
    public void The_same_draft_gets_the_same_review()
    {
        var text = Essay(400);

        Shown(Review(text)).ShouldBe(Shown(Review(text)));
    }

    [Fact]
    public void The_section_is_read_from_the_headings() =>
        Review("# Core area 2b\n\nMy students are sailors.").Section!.Id.ShouldBe("2b");

    [Fact]
    public void The_section_the_writer_named_wins_over_the_headings() =>
        Reviewer.Review(PlainText.Read("# Core area 2b\n\nMy students are sailors.") with { Section = "3 A" })
            .Section!.Id.ShouldBe("3a");

    [Fact]
    public void A_name_that_is_no_section_leaves_it_to_the_headings()
    {
        Reviewer.Review(PlainText.Read("# Core area 2b\n\nMy students are sailors.") with { Section = "7x" })
            .Section!.Id.ShouldBe("2b");
        Review("My students are sailors.").Section.ShouldBeNull();
    }

    [Fact]
    public void Evidence_grows_old_by_the_clock()
    {
        var marked = MarkedDraft.Of("E| The film was made in 2024.\nE| The survey is of June 2024.");

        Raised(2026).ShouldNotContain("stale-evidence");
        Raised(2028).ShouldContain("stale-evidence");

        IEnumerable<string> Raised(int year) => Marked(marked, year).Flags.Select(flag => flag.Code);
    }

    [Fact]
    public void One_sentence_gets_a_strength_and_a_question_and_no_flag()
    {
        var review = Review("I teach splicing to deckhands at a sailing school.");

        review.Sentences.Count.ShouldBe(1);
        review.Strengths.ShouldNotBeEmpty();
        review.Flags.ShouldBeEmpty();
        review.Questions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \t")]
    [InlineData("# Reflection")]
    public void A_draft_without_a_sentence_gets_an_empty_review(string text)
    {
        var review = Review(text);

        review.Sentences.ShouldBeEmpty();
        review.Strengths.ShouldBeEmpty();
        review.Flags.ShouldBeEmpty();
        review.Questions.ShouldBeEmpty();
        review.Balance.Total.ShouldBe(0);
    }

    [Fact]
    public void Twenty_thousand_words_are_called_long_and_still_get_few_questions()
    {
        var review = Review(Essay(20_000));

        review.Words.ShouldBe(20_000);
        review.Flags.ShouldContain(flag => flag.Code == "over-length");
        review.Questions.Count.ShouldBeInRange(1, 3);
    }

    [Fact]
    public void One_sentence_of_five_thousand_words_gets_a_short_reply()
    {
        var review = Review(string.Join(' ', Enumerable.Range(0, 5_000).Select(i => Words[i % Words.Length])));

        review.Sentences.Count.ShouldBe(1);
        review.Questions.Count.ShouldBe(1);
        review.Flags.Select(flag => flag.Code).ShouldBe(["over-length"]);
        review.Strengths.ShouldAllBe(strength => strength.Text.Length < 200);
    }

    [Fact]
    public void Chinese_is_read_without_guessing()
    {
        var review = Review("我在海边的学校教绳结。去年我把课程拍成了短片。学生们在家看。他们来的时候已经会了。我很高兴。下次我会先问他们。");

        review.Sentences.Count.ShouldBe(6);
        review.Strengths.ShouldNotBeEmpty();
        review.Questions.ShouldNotBeEmpty();
        review.Flags.ShouldBeEmpty();
        review.Notices.ShouldBe([Shipped.Phrases.Say("not-english")]);
    }

    [Fact]
    public void Another_language_is_spared_the_rules_for_english_words()
    {
        var review = Review(
            "Ich leite die Werkstatt am Hafen. Die Kurse finden jeden Dienstag statt. Im Winter wurden neue Filme gedreht. "
            + "Die Netze hat Jonna geliefert. Fragen an jonna.beck@hafen.example. Danach wurde alles aufgeschrieben.");

        review.Flags.Select(flag => flag.Code).ShouldBe(["personal-data"]);
        review.Notices.ShouldBe([Shipped.Phrases.Say("not-english")]);
        Review(Essay(400)).Notices.ShouldBeEmpty();
    }

    [Fact]
    public void Bullets_alone_are_a_list()
    {
        var marked = MarkedDraft.Of("- D| Splicing course\n- D| Rope films\n- D| Knot quiz\n- D| Sail loft tour\n- D| Tide tables");

        var review = Marked(marked, 2026);

        review.Sentences.Count.ShouldBe(5);
        review.Strengths.Count.ShouldBe(1);
        review.Flags.Select(flag => flag.Code).ShouldContain("list-style");
        review.Questions.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("acronyms, each another one")]
    [InlineData("acronyms and brackets")]
    [InlineData("capitals without white space")]
    [InlineData("numbers")]
    [InlineData("numbers apart")]
    [InlineData("hyphens behind numbers")]
    [InlineData("telephone numbers")]
    [InlineData("addresses")]
    [InlineData("an endless heading over many sentences")]
    [InlineData("quotation marks")]
    [InlineData("people who hide")]
    [InlineData("bullets")]
    [InlineData("headings")]
    public void A_million_characters_of_anything_are_reviewed_in_linear_time(string kind)
    {
        var text = AMillionOf(kind);
        var clock = Stopwatch.StartNew();

        var review = Review(text);

        // About a second in practice on a slow machine; anything worse than linear would take many.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        review.Flags.ShouldAllBe(flag => flag.Message.Length < 300);
    }

    private static string AMillionOf(string kind) => kind switch
    {
        "acronyms, each another one" => string.Concat(Enumerable.Range(0, 170_000).Select(i => $"{Capitals(i)} ")),
        "acronyms and brackets" => string.Concat(Enumerable.Range(0, 120_000).Select(i => $"{Capitals(i)} ((")),
        "capitals without white space" => new string('Q', 1_000_000),
        "numbers" => Repeated("01632 ", 170_000),
        "numbers apart" => Repeated("01632 - x ", 100_000),
        "hyphens behind numbers" => Repeated("0-", 500_000),
        "telephone numbers" => Repeated("Ring 01632 960 144. ", 50_000),
        "addresses" => Repeated("Write to a.b@c.example now. ", 36_000),
        "an endless heading over many sentences" =>
            $"# Reflection {new string('a', 500_000)}\n\n{Repeated("We sat. It ran. Tea was made. ", 17_000)}",
        "quotation marks" => Repeated("'a \"b' ", 140_000),
        "people who hide" => Repeated("We sat. It was moved. Tea was made. ", 28_000),
        "bullets" => Repeated("- We were moved\n", 60_000),
        _ => Repeated("# Reflection\n\nNo.\n\n", 50_000),
    };

    private static Reviewer Reviewer { get; } =
        new(Shipped.Guideline, new SumClassifier(), Shipped.Flags, Shipped.Phrases, new FixedDay(2026, 3, 1));

    private static Review Review(string text) => Reviewer.Review(PlainText.Read(text));

    private static Review Marked(MarkedDraft marked, int year) => new Reviewer(
        Shipped.Guideline, new MarkedClassifier(marked), Shipped.Flags, Shipped.Phrases, new FixedDay(year, 3, 1))
        .Review(marked.Draft);

    /// <summary>Sentences of eight words, five to a paragraph.</summary>
    private static string Essay(int words) => string.Concat(Enumerable.Range(0, words).Select(i => (i % 40) switch
    {
        39 => "quay.\n\n",
        var place when place % 8 == 0 => "The ",
        var place when place % 8 == 7 => "harbour. ",
        _ => $"{Words[i * 7 % Words.Length]} ",
    }));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Capitals(int number) => string.Concat(
        Enumerable.Range(0, 5).Select(place => (char)('A' + (number / (int)Math.Pow(26, place) % 26))));

    private static string Shown(Review review) => string.Join('\n', [
        .. review.Sentences.Select(sentence => $"{sentence}"),
        .. review.Strengths.Select(strength => $"{strength}"),
        .. review.Flags.Select(flag => $"{flag} {string.Join(' ', flag.Spans)}"),
        .. review.Questions.Select(question => $"{question}"),
    ]);
}
