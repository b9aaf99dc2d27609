using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Guidelines;

public class GuidelineTests
{
    [Theory]
    [InlineData("2b", "2b")]
    [InlineData("2B", "2b")]
    [InlineData(" 2 b ", "2b")]
    [InlineData("2(b)", "2b")]
    [InlineData("2.b", "2b")]
    [InlineData("section 2b", "2b")]
    [InlineData("Core area 2b:", "2b")]
    [InlineData("Section 1 A", "1a")]
    [InlineData("4", "4")]
    [InlineData("core area 4", "4")]
    [InlineData("Communication", "4")]
    [InlineData("legislation", "3a")]
    [InlineData("policy", "3b")]
    [InlineData("specialist", "specialist")]
    [InlineData("Specialist option", "specialist")]
    [InlineData("my specialist area", "specialist")]
    [InlineData("Specialist Option(s)", "specialist")]
    [InlineData("context", "context")]
    [InlineData("The contextual statement", "context")]
    [InlineData("future", "future")]
    [InlineData("My future plans", "future")]
    [InlineData("confirmation", "confirmation")]
    [InlineData("an understanding of the constraints and benefits of different technologies", "1a")]
    [InlineData("Understanding my target learners", "2b")]
    public void Section_AsPeopleTypeIt_IsFound(string typed, string id) =>
        Shipped.Guideline.Section(typed).ShouldNotBeNull().Id.ShouldBe(id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the")]
    [InlineData("section")]
    [InlineData("core area")]
    [InlineData("2")]
    [InlineData("2d")]
    [InlineData("2bc")]
    [InlineData("12b")]
    [InlineData("5")]
    [InlineData("reflection")]
    [InlineData("evidence")]
    [InlineData("learners and their needs")]
    public void Section_ThatIsNone_IsNull(string? typed) => Shipped.Guideline.Section(typed).ShouldBeNull();

    [Fact]
    public void Section_OfAnyTextWhatever_IsASectionOrNull() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), typed =>
                Shipped.Guideline.Section(typed) is null or { Id.Length: > 0 })
            .QuickCheckThrowOnFailure();
}
