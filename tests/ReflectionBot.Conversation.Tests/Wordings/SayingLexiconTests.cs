using ReflectionBot.Conversation.Sayings;
using ReflectionBot.Conversation.Tests.Support;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Tests.Wordings;

public class SayingLexiconTests
{
    [Theory]
    [InlineData("section 2b", "section", "2b")]
    [InlineData("this is for 2b", "section", "2b")]
    [InlineData("2B please", "section", "2b")]
    [InlineData("2 b", "section", "2b")]
    [InlineData("It's for section 3A!", "section", "3a")]
    [InlineData("This is my draft of the specialist option.", "section", "specialist")]
    [InlineData("Hi, could you please review 1c?", "section", "1c")]
    [InlineData("core area 4", "section", "4")]
    [InlineData("understanding my target learners", "section", "2b")]
    [InlineData("I think it's 1a", "section", "1a")]
    [InlineData("Plan 2b", "plan", "2b")]
    [InlineData("can you help me start 3b please", "plan", "3b")]
    [InlineData("I'm stuck on 1a", "plan", "1a")]
    [InlineData("what counts as evidence for 1c?", "guideline-evidence", "1c")]
    [InlineData("What goes into the contextual statement?", "guideline-asks", "context")]
    [InlineData("compare versions of 2b", "compare", "2b")]
    [InlineData("versions 2b", "versions", "2b")]
    [InlineData("No, it should be 3b", "move", "3b")]
    public void Hear_SayingWithASection_NamesBoth(string message, string saying, string section)
    {
        var heard = Hear(message).ShouldNotBeNull();

        heard.Saying.ShouldBe(saying);
        heard.Section!.Id.ShouldBe(section);
    }

    [Theory]
    [InlineData("HELP", "help")]
    [InlineData("what can you do?", "help")]
    [InlineData("hello", "hello")]
    [InlineData("Hi!", "hello")]
    [InlineData("more to come", "more-to-come")]
    [InlineData("There's more to come…", "more-to-come")]
    [InlineData("that’s all", "thats-all")]
    [InlineData("Thats it, thanks", "thats-all")]
    [InlineData("next question please", "next-question")]
    [InlineData("skip", "next-question")]
    [InlineData("Why?", "why")]
    [InlineData("That's wrong!", "wrong")]
    [InlineData("could you write it for me", "write-it")]
    [InlineData("please rewrite this", "write-it")]
    [InlineData("my data", "my-data")]
    [InlineData("please forget me", "forget-me")]
    [InlineData("delete everything", "forget-me")]
    [InlineData("settings", "settings")]
    [InlineData("be gentle", "be-gentle")]
    [InlineData("Go easy on me", "be-gentle")]
    [InlineData("like an assessor", "be-assessor")]
    [InlineData("I'm going for Senior CMALT", "level-senior")]
    [InlineData("who can see my drafts", "privacy")]
    [InlineData("yes please", "yes")]
    [InlineData("ok", null)]
    [InlineData("later", "pause-plan")]
    [InlineData("go on", "resume-plan")]
    [InlineData("my outline", "outline")]
    public void Hear_PlainWords_AreTheSaying(string message, string? saying) => Hear(message)?.Saying.ShouldBe(saying);

    [Theory]
    [InlineData("setings", "settings")] // a letter missing
    [InlineData("privcay", "privacy")] // two letters swapped
    [InlineData("next qestion", "next-question")]
    [InlineData("comparre", "compare")] // a letter too many
    [InlineData("wersions", "versions")] // a wrong letter
    public void Hear_OneSlipInALongWord_IsForgiven(string message, string saying) => Hear(message)!.Saying.ShouldBe(saying);

    [Theory]
    [InlineData("why 2", "why", 2)]
    [InlineData("flag three is wrong", "wrong", 3)]
    [InlineData("the second", null, null)]
    public void Hear_Number_IsRead(string message, string? saying, int? number)
    {
        var heard = Hear(message);

        heard?.Saying.ShouldBe(saying);
        heard?.Number.ShouldBe(number);
    }

    [Fact]
    public void Hear_FreeWords_AreGivenBackAsTheyWereTyped() =>
        Hear("“I had  assumed” is reflection")!.Words.ShouldBe("I had  assumed");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…!?")]
    [InlineData("the students met every Friday in the library")]
    [InlineData("I wrote a plan for the 2b section of my portfolio and my manager liked it")]
    public void Hear_AnythingElse_IsNoSaying(string message) => Hear(message).ShouldBeNull();

    [Fact]
    public void Hear_LongMessage_IsNoSaying() => Hear("help " + string.Join(' ', Enumerable.Repeat("me", 300))).ShouldBeNull();

    [Fact]
    public void Every_saying_that_help_shows_is_understood_as_itself()
    {
        foreach (var (shown, _) in Shipped.Prompts.Sayings.Shown)
        {
            Hear(shown).ShouldNotBeNull(shown);
        }
    }

    [Fact]
    public void Every_saying_of_the_file_is_answered_and_every_answer_has_its_words()
    {
        string[] ofContext = ["yes", "no", "never-mind", "section", "not-sure", "move", "more-to-come", "only-a-part", "thats-all", "pause-plan"];

        Shipped.Prompts.Sayings.Names.Except(ofContext).ShouldBe(Flow.Named.SelectMany(saying => saying.Names), ignoreOrder: true);
    }

    [Theory]
    [InlineData("show me the data, all data of mine", "my data")]
    [InlineData("I would like to plan something", "plan 2b")]
    [InlineData("remove all my drafts and forget", "forget me")]
    public void Nearest_WordsInCommon_NamesTheSaying(string message, string shown) =>
        Shipped.Prompts.Sayings.Nearest(message).ShouldBe(shown);

    [Fact]
    public void Nearest_NothingInCommon_IsNull() => Shipped.Prompts.Sayings.Nearest("qwertz asdf").ShouldBeNull();

    private static Heard? Hear(string message) => Shipped.Prompts.Sayings.Hear(message, Shipped.Guideline);
}
