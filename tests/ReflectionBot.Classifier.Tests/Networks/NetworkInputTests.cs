using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Networks;

public class NetworkInputTests
{
    [Fact]
    public void Of_AnyDraft_IsAsLongAsTheNetworkReads()
    {
        foreach (var input in InputsOf(LabelledText.Small.Split("\n\n")[0]))
        {
            input.Place.Length.ShouldBe(NetworkInput.PlaceLength);
            input.Heading.Length.ShouldBe(NetworkInput.HeadingLength);
            input.Traits.Length.ShouldBe(input.Words.Length);
        }
    }

    [Fact]
    public void Of_AWord_IsItsRowOrNone()
    {
        var words = InputsOf("= id: a\nD| The teacher zxqvbn left.\n")[0];

        words.Words.ShouldBe(
        [
            WordVectors.Shipped.Find("the"), WordVectors.Shipped.Find("teacher"), -1,
            WordVectors.Shipped.Find("left"), WordVectors.Shipped.Find("."),
        ]);
        words.Traits[2].ShouldBe(WordTraits.Unknown);
        words.Traits.Select(traits => traits.HasFlag(WordTraits.First)).ShouldBe([true, false, false, false, false]);
    }

    [Fact]
    public void Of_ASentenceWithoutEnd_ReadsItsFirstEightyWords()
    {
        var input = InputsOf($"= id: a\nD| {string.Join(' ', Enumerable.Repeat("teacher", 200))}\n")[0];

        input.Words.Length.ShouldBe(80);
        input.Traits.Length.ShouldBe(80);
    }

    [Fact]
    public void Of_WordsInQuotationMarks_AreQuoted()
    {
        var input = InputsOf("= id: a\nE| She said \"thank you\" twice.\n")[0];

        input.Traits.Select(traits => traits.HasFlag(WordTraits.Quoted)).ShouldBe([false, false, true, true, true, false, false, false]);
    }

    [Fact]
    public void Of_AHeading_IsGivenToTheSentencesBelowIt()
    {
        var inputs = InputsOf("= id: a\nD| We met.\n## Teaching\nD| We met.\n");

        inputs[0].Heading.ShouldAllBe(value => value == 0);
        inputs[1].Heading.ShouldContain(value => value != 0);
        inputs[0].Place.ShouldNotBe(inputs[1].Place);
    }

    private static NetworkInput[] InputsOf(string draft)
    {
        var read = LabelledText.Drafts(draft)[0];
        return DraftFeatures.Of(read.Draft, read.Sentences).Inputs;
    }
}
