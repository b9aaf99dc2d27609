using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public sealed class FlagLexiconTests : IDisposable
{
    private const string Right = """
        over-length:
          title: Rather long
          message: This has {words} words, where {limit} would do.
          why: Reading takes time.
          question: What would you keep?
          source: annotation
        law-not-applied:
          title: Rule and work
          message: The rule is here.
          why: It is asked for.
          question: Where do you meet it?
          source: guideline
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_KeepsTheOrderOfTheFile() => Load(Right).Codes.ShouldBe(["over-length", "law-not-applied"]);

    [Fact]
    public void Indexer_OfACode_HasItsWords() => Load(Right)["law-not-applied"].ShouldBe(new FlagWords(
        "law-not-applied", "Rule and work", "The rule is here.", "It is asked for.", "Where do you meet it?",
        FlagSource.Guideline));

    [Fact]
    public void Indexer_OfACodeTheFileLacks_IsAFaultOfTheFile() =>
        Should.Throw<PromptFileException>(() => Load(Right)["jargon"]).Message
            .ShouldEndWith("flags.yaml:1: the file lacks the flag \"jargon\".");

    [Fact]
    public void Raise_WithValues_FillsTheMessageAndKeepsTheSpans()
    {
        TextSpan[] spans = [new(3, 4)];

        var flag = Load(Right)["over-length"].Raise(spans, ("words", 612), ("limit", 500));

        flag.Code.ShouldBe("over-length");
        flag.Title.ShouldBe("Rather long");
        flag.Message.ShouldBe("This has 612 words, where 500 would do.");
        flag.Why.ShouldBe("Reading takes time.");
        flag.Question.ShouldBe("What would you keep?");
        flag.Spans.ShouldBe(spans);
    }

    [Fact]
    public void Raise_WithoutAValueTheMessageNames_Throws() =>
        Should.Throw<KeyNotFoundException>(() => Load(Right)["over-length"].Raise([], ("words", 612)))
            .Message.ShouldContain("{limit}");

    [Theory]
    [InlineData("  title: Rather long\n", "", "over-length:", "\"over-length\" lacks \"title\"")]
    [InlineData("  why: It is asked for.\n", "", "law-not-applied:", "\"law-not-applied\" lacks \"why\"")]
    [InlineData("What would you keep?", "''", "question: ''", "\"question\" must be a text that is not empty")]
    [InlineData("title: Rule and work", "titel: Rule and work", "titel", "\"titel\" is not a name known here")]
    [InlineData("source: guideline", "source: guidelines", "guidelines", "not \"guidelines\"")]
    [InlineData("{limit}", "{limits}", "{limits}", "names {limits}, which the flag \"over-length\" does not supply")]
    [InlineData("The rule is here.", "The {rule} is here.", "{rule}", "names {rule}, which the flag \"law-not-applied\"")]
    [InlineData("{limit}", "{limit", "{limit ", "{limit ")]
    [InlineData("law-not-applied:", "over-length:", "over-length:", "over-length:")]
    [InlineData("why: Reading takes time.", "why: [Reading]", "[Reading]", "\"why\" must be a text")]
    public void Load_OfAFileWithAFault_ShowsItWhereItIs(string right, string wrong, string at, string says)
    {
        var path = Path.Combine(_folder.Path, "flags.yaml");

        PromptFault.ShouldBeShown(path, Right, right, wrong, at, says, () => FlagLexicon.Load(path));
    }

    private FlagLexicon Load(string yaml) => FlagLexicon.Load(_folder.Write("flags.yaml", yaml));
}
