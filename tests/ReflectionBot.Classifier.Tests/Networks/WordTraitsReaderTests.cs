using ReflectionBot.Classifier.Networks;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Tests.Networks;

public class WordTraitsReaderTests
{
    [Theory]
    [InlineData("I", WordTraits.Writer | WordTraits.Capital)]
    [InlineData("myself", WordTraits.Writer)]
    [InlineData("our", WordTraits.Group)]
    [InlineData("teaching", WordTraits.EndsInIng)]
    [InlineData("Changed", WordTraits.EndsInEd | WordTraits.Capital)]
    [InlineData("badly", WordTraits.EndsInLy)]
    [InlineData("students", WordTraits.EndsInS)]
    [InlineData("class", WordTraits.None)]
    [InlineData("reflection", WordTraits.Nominal)]
    [InlineData("assessment", WordTraits.Nominal)]
    [InlineData("awareness", WordTraits.Nominal)]
    [InlineData("activity", WordTraits.Nominal)]
    [InlineData("2019", WordTraits.Year)]
    [InlineData("7", WordTraits.SmallNumber)]
    [InlineData("350", WordTraits.OtherNumber)]
    [InlineData("https://example.org/a", WordTraits.Address)]
    [InlineData("(", WordTraits.Mark)]
    [InlineData("lecture", WordTraits.None)]
    public void Of_AWord_IsItsFormAndKind(string word, object traits) => Of(word).ShouldBe(traits);

    [Fact]
    public void Of_APlace_IsAddedToTheForm()
    {
        Of("students", first: true).ShouldBe(WordTraits.EndsInS | WordTraits.First);
        Of("students", quoted: true).ShouldBe(WordTraits.EndsInS | WordTraits.Quoted);
        Of("students", known: false).ShouldBe(WordTraits.EndsInS | WordTraits.Unknown);
    }

    [Fact]
    public void There_are_as_many_traits_as_inputs_for_them() =>
        Enum.GetValues<WordTraits>().Except([WordTraits.None]).Select(trait => (int)trait).Order()
            .ShouldBe(Enumerable.Range(0, WordTraitsReader.Count).Select(bit => 1 << bit));

    private static WordTraits Of(string word, bool first = false, bool quoted = false, bool known = true) =>
        WordTraitsReader.Of(Tokenizer.Tokens(word)[0], first, quoted, known);
}
