using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Prompts;

public sealed class PhrasesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Say_WithValues_PutsEachInItsPlace() =>
        Load("balance: \"{many} of {all} sentences describe; {all} in all.\"\n")
            .Say("balance", ("all", 18), ("many", 14))
            .ShouldBe("14 of 18 sentences describe; 18 in all.");

    [Fact]
    public void Say_WithAnyValueWhatever_NeverReplacesWithinTheValue()
    {
        var phrases = Load("quote: \"You wrote: {sentence} ({sentence})\"\n");

        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), value =>
                phrases.Say("quote", ("sentence", value.Get)) == $"You wrote: {value.Get} ({value.Get})")
            .QuickCheckThrowOnFailure();
        phrases.Say("quote", ("sentence", "{sentence}")).ShouldBe("You wrote: {sentence} ({sentence})");
    }

    [Fact]
    public void Say_WithoutAValueThePhraseNames_Throws() =>
        Should.Throw<KeyNotFoundException>(() => Load("hello: Hello, {name}!\n").Say("hello", ("nam", "Ada")))
            .Message.ShouldContain("{name}");

    [Fact]
    public void Say_OfAPhraseThatIsNotThere_Throws() =>
        Should.Throw<KeyNotFoundException>(() => Load("hello: Hello!\n").Say("goodbye")).Message.ShouldContain("goodbye");

    [Theory]
    [InlineData("a: b\nhello: Hello, {name!\n", "{name!")]
    [InlineData("a: b\nhello: {one: two}\n", "\"hello\"")]
    [InlineData("a: b\nhello: []\n", "\"hello\"")]
    public void Load_OfAPhraseThatCannotBeSaid_IsAFault(string yaml, string says) =>
        Should.Throw<PromptFileException>(() => Load(yaml)).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain(".yaml:2: "), message => message.ShouldContain(says));

    [Fact]
    public void Vary_OfAListOfTexts_TakesTurns_AndSayTakesTheFirst()
    {
        var phrases = Load("hello:\n  - Hello, {name}!\n  - Hi {name}.\n");

        phrases.Say("hello", ("name", "Ada")).ShouldBe("Hello, Ada!");
        Enumerable.Range(0, 3).Select(turn => phrases.Vary("hello", turn, ("name", "Ada"))).ShouldBe(["Hello, Ada!", "Hi Ada.", "Hello, Ada!"]);
    }

    [Fact]
    public void Keys_AreThoseOfTheFile() => Load("b: one\na: two\n").Keys.Order().ShouldBe(["a", "b"]);

    private Phrases Load(string yaml) => Phrases.Load(_folder.Write("replies.yaml", yaml));
}
