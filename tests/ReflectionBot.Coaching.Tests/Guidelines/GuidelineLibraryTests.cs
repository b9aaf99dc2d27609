using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Guidelines;

public sealed class GuidelineLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GuidelineLibraryTests() =>
        _folder.Write("cmalt-2019-01.yaml", SmallGuideline.Yaml.Replace(SmallGuideline.Id, "cmalt-2019-01", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_guideline_needs_only_a_file()
    {
        _folder.Write($"{SmallGuideline.Id}.yaml", SmallGuideline.Yaml);

        var library = Load();

        library.Ids.ShouldBe(["cmalt-2019-01", SmallGuideline.Id]);
        library.CheckAll();
        library.Default.Id.ShouldBe("cmalt-2019-01");
        library.Find("GARDENS-2030-05").ShouldNotBeNull().Id.ShouldBe(SmallGuideline.Id);
        library.Find("gardens-2030-06").ShouldBeNull();
    }

    [Fact]
    public void Find_OfAFile_HasAllThatIsInIt()
    {
        _folder.Write($"{SmallGuideline.Id}.yaml", SmallGuideline.Yaml);

        var guideline = Load().Find(SmallGuideline.Id).ShouldNotBeNull();

        guideline.Title.ShouldBe("Guidance for Garden Teachers");
        guideline.Date.ShouldBe(new DateOnly(2030, 5, 1));
        guideline.Attribution.ShouldBe("The Invented Society of Garden Teachers");
        guideline.Licence.ShouldBe("CC0");
        guideline.Principles.ShouldBe([new("gardens-2030-05#care", "Care for what grows.")]);
        guideline.Passages.ShouldBe([new("gardens-2030-05#voice", "Write as you speak.")]);
        guideline.Questions.Count.ShouldBe(2);
        guideline.Questions[0].Address.ShouldBe("gardens-2030-05#grown");
        guideline.Questions[0].Text.ShouldBe("What has grown?");
        guideline.Questions[0].Asks.ShouldBe(ReflectiveQuestion.Impact);
        guideline.Questions[0].Flags.ShouldBe(["missing-reflection", "jargon"]);
        guideline.Sections.Select(section => section.Id).ShouldBe(["s1", "promise"]);
    }

    [Fact]
    public void A_question_without_text_is_the_passage_of_its_name()
    {
        var question = Load().Default.Questions[1];

        question.Address.ShouldBe("cmalt-2019-01#voice");
        question.Text.ShouldBe("Write as you speak.");
        question.Asks.ShouldBeNull();
    }

    [Fact]
    public void An_assessed_section_has_its_own_limits_and_else_the_general_ones()
    {
        var section = Load().Default.Sections[0];

        section.WordLimit.ShouldBe(200);
        section.EvidenceWordLimit.ShouldBe(120);
        section.EvidenceYears.ShouldBe(5);
        section.Required.ShouldBeTrue();
        section.Assessed.ShouldBeTrue();
        section.Watch.ShouldBe(["tool-not-learning"]);
        section.AlsoCalled.ShouldBe(["spadework"]);
        section.Questions.ShouldHaveSingleItem().Text.ShouldBe("Show how you dig.");
        section.FixedWording.ShouldBeNull();
    }

    [Fact]
    public void A_section_has_the_demands_and_evidence_of_its_area_too()
    {
        var section = Load().Default.Sections[0];

        section.Area.ShouldBe("Part one: Soil");
        section.Demands.Select(demand => demand.Text).ShouldBe(["Know your soil.", "Show how you dig."]);
        section.EvidenceExamples.Select(example => example.Text).ShouldBe(["a spade", "a jar of it"]);
    }

    [Fact]
    public void A_section_that_is_not_assessed_has_no_limits_but_its_own()
    {
        var section = Load().Default.Sections[1];

        section.WordLimit.ShouldBeNull();
        section.EvidenceWordLimit.ShouldBeNull();
        section.EvidenceYears.ShouldBeNull();
        section.Area.ShouldBeNull();
        section.Required.ShouldBeFalse();
        section.FixedWording.ShouldBe(new GuidelinePassage("cmalt-2019-01#promise-words", "I dug it myself."));
    }

    [Fact]
    public void A_faulty_guideline_troubles_nobody_who_does_not_ask_for_it()
    {
        _folder.Write("broken.yaml", "id: broken\n");
        var library = Load();

        library.Find("cmalt-2019-01").ShouldNotBeNull();
        Should.Throw<PromptFileException>(() => library.Find("broken"));
        Should.Throw<PromptFileException>(library.CheckAll).Message.ShouldContain("broken.yaml:1: ");
    }

    [Fact]
    public void Find_Twice_ReadsTheFileOnce()
    {
        var library = Load();

        library.Find("cmalt-2019-01").ShouldBeSameAs(library.Default);
    }

    [Fact]
    public void Load_WithoutTheDefaultGuideline_IsAFault()
    {
        File.Delete(Path.Combine(_folder.Path, "cmalt-2019-01.yaml"));

        Should.Throw<PromptFileException>(Load).Message.ShouldContain("cmalt-2019-01.yaml:1: the file is missing");
        Should.Throw<PromptFileException>(() => GuidelineLibrary.Load(Path.Combine(_folder.Path, "none"), Shipped.Flags))
            .Message.ShouldContain("cmalt-2019-01.yaml:1: the file is missing");
    }

    [Fact]
    public void Load_OfTwoFilesOfOneName_IsAFault()
    {
        _folder.Write("CMALT-2019-01.yaml", SmallGuideline.Yaml);
        Assert.SkipUnless(Directory.GetFiles(_folder.Path).Length == 2, "this disk does not tell upper from lower case");

        Should.Throw<PromptFileException>(Load).Message.ShouldContain("another file has the same name");
    }

    private GuidelineLibrary Load() => GuidelineLibrary.Load(_folder.Path, Shipped.Flags);
}
