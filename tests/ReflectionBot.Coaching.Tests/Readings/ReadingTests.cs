using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Readings;

public class ReadingTests
{
    [Fact]
    public void Every_sentence_stands_under_the_heading_above_it()
    {
        var reading = MarkedDraft.Of("""
            D| Before any heading.

            ## The rope films
            D| Under a subject.

            ## Evidence
            - E| In a list.
            > R| In a quotation.
            """).Reading;

        reading.Sentences.Select(sentence => sentence.Heading?.Text).ShouldBe([null, "The rope films", "Evidence", "Evidence"]);
        reading.Sentences.Select(sentence => sentence.HeadingJob)
            .ShouldBe([null, null, SentenceLabel.Evidence, SentenceLabel.Evidence]);
        reading.Sentences.Select(sentence => sentence.Kind)
            .ShouldBe([BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Quotation]);
    }

    [Fact]
    public void The_account_leaves_out_lists_of_evidence_only()
    {
        var reading = MarkedDraft.Of("""
            E| Evidence in prose.
            - E| Evidence in a list.
            - D| A duty in a list.

            ## Evidence
            E| Evidence under its heading.
            D| A description under it.
            """).Reading;

        reading.Account.Select(sentence => sentence.Text)
            .ShouldBe(["Evidence in prose.", "A duty in a list.", "A description under it."]);
    }

    [Fact]
    public void A_section_that_is_not_known_is_assessed_and_watches_nothing()
    {
        var reading = MarkedDraft.Of("D| I sail.").Reading;

        reading.Assessed.ShouldBeTrue();
        reading.Watches("law-not-applied").ShouldBeFalse();
        MarkedDraft.Of("D| I sail.").In("3a").Reading.Watches("law-not-applied").ShouldBeTrue();
        MarkedDraft.Of("D| I sail.").In("future").Reading.Assessed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Nine students came.", true)]
    [InlineData("The boat came.", false)]
    public void People_are_spoken_of(string sentence, bool spoken) => Only(sentence).SpeaksOfPeople().ShouldBe(spoken);

    [Theory]
    [InlineData("The glue failed twice.", true)]
    [InlineData("The glue held.", false)]
    public void Trouble_is_spoken_of(string sentence, bool spoken) => Only(sentence).SpeaksOfTrouble().ShouldBe(spoken);

    [Theory]
    [InlineData("Divers revise with it.", true)]
    [InlineData("It is for learning.", true)]
    [InlineData("I am fond of learning technology.", false)]
    [InlineData("The learning platform runs at night.", false)]
    public void Learning_is_spoken_of_but_not_as_the_name_of_the_field(string sentence, bool spoken) =>
        Only(sentence).SpeaksOfLearning().ShouldBe(spoken);

    private static PlacedSentence Only(string sentence) => MarkedDraft.Of($"D| {sentence}").Reading.Sentences[0];
}
