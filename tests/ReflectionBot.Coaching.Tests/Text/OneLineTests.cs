using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Tests.Text;

public class OneLineTests
{
    [Theory]
    [InlineData("short enough", 20, "short enough")]
    [InlineData("white\n  space \t folded", 30, "white space folded")]
    [InlineData("one two, three four", 10, "one two…")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("uninterrupted", 6, "unint…")]
    [InlineData("abc😀def", 5, "abc…")]
    public void Excerpt_OfSomeLength_EndsAtAWord(string text, int most, string excerpt) =>
        OneLine.Excerpt(text, most).ShouldBe(excerpt);

    [Fact]
    public void No_excerpt_is_too_long_or_drives_a_terminal() =>
        Prop.ForAll<string, PositiveInt>((text, size) =>
        {
            var most = size.Get + 1;
            var excerpt = OneLine.Excerpt(text ?? "", most);
            return excerpt.Length <= most && !excerpt.Any(char.IsControl);
        }).QuickCheckThrowOnFailure();
}
