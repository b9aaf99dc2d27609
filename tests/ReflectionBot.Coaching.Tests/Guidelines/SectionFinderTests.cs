using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Guidelines;

public class SectionFinderTests
{
    [Theory]
    [InlineData("1c", "1c")]
    [InlineData("1C", "1c")]
    [InlineData("1 c)", "1c")]
    [InlineData("1(c)", "1c")]
    [InlineData("1.c Helping people in", "1c")]
    [InlineData("1c Helping people in", "1c")]
    [InlineData("1c – Helping people in", "1c")]
    [InlineData("Core area 1c: Helping people in", "1c")]
    [InlineData("CMALT Core Area 1c", "1c")]
    [InlineData("Section 3 b", "3b")]
    [InlineData("Section 3 b: Open standards", "3b")]
    [InlineData("3 b. Open standards", "3b")]
    [InlineData("3 b Policies and standards", "3b")]
    [InlineData("1 A - What I chose", "1a")]
    [InlineData("Core area 1: Operational issues – 1a. What I chose", "1a")]
    [InlineData("2b or not 2b", "2b")]
    [InlineData("Evidence for 3b", "3b")]
    [InlineData("Reflections on 2a", "2a")]
    [InlineData("Core area 4: The harbour project", "4")]
    [InlineData("Section 4", "4")]
    [InlineData("4. Communication and working with others", "4")]
    [InlineData("Core area 4: Communication and working with others: the harbour project", "4")]
    [InlineData("Communication and working with others", "4")]
    [InlineData("Understanding my target learners", "2b")]
    [InlineData("An understanding of teaching, learning and/or assessment processes", "2a")]
    [InlineData("Supporting the deployment of learning technologies in a museum", "1c")]
    [InlineData("Technical knowledge and ability", "1b")]
    [InlineData("Legislation: the Equality Act", "3a")]
    [InlineData("Understanding and engaging with legislation", "3a")]
    [InlineData("Understanding and engaging with legislation, policies and standards", "3b")]
    [InlineData("Specialist option: maps for people who cannot see them", "specialist")]
    [InlineData("Specialist Option(s)", "specialist")]
    [InlineData("Specialist option 2 – maps", "specialist")]
    [InlineData("5. Specialist area: maps", "specialist")]
    [InlineData("Contextual statement", "context")]
    [InlineData("The Contextual Statement", "context")]
    [InlineData("6. Future plans", "future")]
    [InlineData("Confirmation", "confirmation")]
    public void Find_OfAHeadingThatNamesASection_IsTheSection(string heading, string id) =>
        Find(heading).ShouldNotBeNull().Id.ShouldBe(id);

    [Theory]
    [InlineData("Reflection")]
    [InlineData("Evidence")]
    [InlineData("Description")]
    [InlineData("Context")]
    [InlineData("Reflection on working with others")]
    [InlineData("Evidence 4")]
    [InlineData("4")]
    [InlineData("4. The harbour project")]
    [InlineData("1 A short history of our department")]
    [InlineData("Section 1 A short history")]
    [InlineData("3D printing")]
    [InlineData("2brave")]
    [InlineData("12b")]
    [InlineData("1a2")]
    [InlineData("Links to 1b")]
    [InlineData("Core area 1: Operational issues")]
    [InlineData("Core area 2: Teaching, learning and/or assessment processes")]
    [InlineData("Core area 3: The wider context")]
    [InlineData("Confirmation of marks")]
    [InlineData("Future-proofing the studio")]
    [InlineData("Policymakers at sea")]
    [InlineData("…")]
    public void Find_OfAHeadingThatNamesNone_IsNull(string heading) => Find(heading).ShouldBeNull();

    [Fact]
    public void A_heading_of_an_area_gives_way_to_the_one_below_it() =>
        Find("Core area 3: The Wider Context", "Understanding and engaging with legislation").ShouldNotBeNull().Id.ShouldBe("3a");

    [Fact]
    public void A_short_name_counts_in_a_later_heading_too()
    {
        var draft = new DraftBuilder()
            .Add(BlockKind.Heading, "Description").Add(BlockKind.Paragraph, "I rebuilt the store of maps.")
            .Add(BlockKind.Heading, "Evidence for 1b").Add(BlockKind.Paragraph, "A screenshot of it.").Build();

        SectionFinder.Find(draft, Shipped.Guideline).ShouldNotBeNull().Id.ShouldBe("1b");
    }

    [Fact]
    public void A_title_counts_only_before_the_text_begins()
    {
        var draft = new DraftBuilder()
            .Add(BlockKind.Heading, "Description").Add(BlockKind.Paragraph, "I rebuilt the store of maps.")
            .Add(BlockKind.Heading, "Communication").Add(BlockKind.Paragraph, "We met on Mondays.").Build();

        SectionFinder.Find(draft, Shipped.Guideline).ShouldBeNull();
    }

    [Fact]
    public void A_writers_name_above_the_first_heading_does_not_hide_it()
    {
        var draft = new DraftBuilder()
            .Add(BlockKind.Paragraph, "Ottoline Marsh").Add(BlockKind.Heading, "Future plans")
            .Add(BlockKind.Paragraph, "In May I begin the course.").Build();

        SectionFinder.Find(draft, Shipped.Guideline).ShouldNotBeNull().Id.ShouldBe("future");
    }

    [Fact]
    public void Headings_of_two_sections_name_none()
    {
        Find("1a", "1b").ShouldBeNull();
        Find("Contextual statement", "Future plans").ShouldBeNull();
        Find("Contextual statement", "1a", "1b").ShouldBeNull();
        Find("1a: Why maps", "Evidence for 1a").ShouldNotBeNull().Id.ShouldBe("1a");
    }

    [Fact]
    public void Prose_never_names_a_section()
    {
        var draft = new DraftBuilder()
            .Add(BlockKind.Paragraph, "1c Supporting the deployment of learning technologies")
            .Add(BlockKind.ListItem, "2b").Add(BlockKind.Quotation, "Specialist option").Build();

        SectionFinder.Find(draft, Shipped.Guideline).ShouldBeNull();
    }

    [Fact]
    public void A_page_of_prose_marked_as_a_heading_is_not_read_as_one() =>
        Find("1c " + new string('x', 400)).ShouldBeNull();

    [Fact]
    public void Find_OfAnyHeadingWhatever_Answers() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), heading =>
                Find(heading.Get) is null or { Id.Length: > 0 })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Find_OfVeryManyHeadings_TakesTimeInProportion()
    {
        var few = Time(1_000);
        var many = Time(8_000);

        many.ShouldBeLessThan(few * 24 + TimeSpan.FromMilliseconds(500));
    }

    private static TimeSpan Time(int headings)
    {
        string[] all = [.. Enumerable.Repeat("Core area 9: (- Reflection on | the a of 9 z", headings)];
        var watch = Stopwatch.StartNew();
        Find(all).ShouldBeNull();
        return watch.Elapsed;
    }

    private static GuidelineSection? Find(params string[] headings) => SectionFinder.Find(
        headings.Aggregate(new DraftBuilder(), (draft, heading) => draft.Add(BlockKind.Heading, heading, 2)).Build(),
        Shipped.Guideline);
}
