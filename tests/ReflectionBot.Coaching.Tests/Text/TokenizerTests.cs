using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("Tides turn.", "tides turn .")]
    [InlineData("I didn't, and she can’t.", "i did not , and she can not .")]
    [InlineData("We've won't let's I'm cannot they'll", "we have will not let us i am can not they will")]
    [InlineData("the tutor's and the tutors' book", "the tutor 's and the tutors ' book")]
    [InlineData("“Quoted” ‘too’", "\" quoted \" ' too '")]
    [InlineData("(Evidence 3) [4]", "( evidence <small> ) ( <small> )")]
    [InlineData("2019 1899 2100 20191 12,345 7 3rd", "<year> <number> <number> <number> <number> <small> <ordinal>")]
    [InlineData("2019/20, 9:30", "<year> , <number>")]
    [InlineData("see https://a.example/b?c=d, then", "see <url> then")]
    [InlineData("(www.a.example)", "( <url>")]
    [InlineData("<ana.b@c.example>", "< <email>")]
    [InlineData("@ana is no address", "@ ana is no address")]
    [InlineData("high–low — e-mail", "high – low – e - mail")]
    [InlineData("LTI1.3", "lti1 . <small>")]
    [InlineData("学习很好", "学习很好")]
    public void Tokens_OfText_AreWordsNumbersAddressesAndMarks(string text, string tokens) =>
        string.Join(' ', Tokenizer.Tokens(text).Select(token => token.Text)).ShouldBe(tokens);

    [Fact]
    public void Tokens_OfAContraction_BothCoverTheWholeWord()
    {
        var tokens = Tokenizer.Tokens("so didn't");

        tokens.Skip(1).Select(token => token.Span.Of("so didn't")).ShouldBe(["didn't", "didn't"]);
        tokens.ShouldAllBe(token => token.Kind == TokenKind.Word);
    }

    [Fact]
    public void Capital_OfAToken_IsAsItWasWritten() =>
        Tokenizer.Tokens("Moodle and I").Select(token => token.Capital).ShouldBe([true, false, true]);

    [Theory]
    [InlineData("in 2019", 2019)]
    [InlineData("2021/22", 2021)]
    [InlineData("1999–2003", 1999)]
    [InlineData("room 2519", null)]
    [InlineData("the 2010s", null)]
    public void YearIn_OfText_IsTheYearItNames(string text, int? year) =>
        Tokenizer.Tokens(text)[^1].YearIn(text).ShouldBe(year);
}
