using System.Text.Json;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public class JsonReviewTests
{
    private static JsonElement Rendered(Review review) => JsonDocument.Parse(new JsonReview().Render(review)).RootElement;

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    [Fact]
    public void Names_stand_in_the_order_of_the_contract()
    {
        var review = Rendered(Reviews.Usual);

        Names(review).ShouldBe(
            ["guideline", "section", "text", "words", "sentences", "balance", "strengths", "flags", "questions"]);
        Names(review.GetProperty("sentences")[0]).ShouldBe(["start", "length", "text", "label", "confidence", "because"]);
        Names(review.GetProperty("balance")).ShouldBe(["description", "reflection", "evidence"]);
        Names(review.GetProperty("flags")[0]).ShouldBe(["code", "message", "why", "spans"]);
        Names(review.GetProperty("questions")[0]).ShouldBe(["text", "source", "about"]);
        Names(review.GetProperty("questions")[0].GetProperty("about")).ShouldBe(["start", "length"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_sentence_is_exactly_what_its_span_covers(bool usual)
    {
        var review = Rendered(usual ? Reviews.Usual : Reviews.Hostile);
        var text = review.GetProperty("text").GetString()!;

        text.ShouldBe((usual ? Reviews.Usual : Reviews.Hostile).Draft.Text);
        foreach (var sentence in review.GetProperty("sentences").EnumerateArray())
        {
            text.Substring(sentence.GetProperty("start").GetInt32(), sentence.GetProperty("length").GetInt32())
                .ShouldBe(sentence.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Because_is_the_words_that_decided_and_may_be_empty()
    {
        var sentences = Rendered(Reviews.Usual).GetProperty("sentences");

        sentences[3].GetProperty("because").EnumerateArray().Select(words => words.GetString()).ShouldBe(["I chose", "because", "told me"]);
        sentences[1].GetProperty("because").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_section_that_is_not_known_is_null() =>
        Rendered(Reviews.Hostile).GetProperty("section").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void Half_a_character_keeps_every_span_in_its_place()
    {
        var review = Rendered(new ReviewMaker().Paragraph(('D', 0.9, "A \uD83D broken emoji."), ('R', 0.9, "I kept it.")).Build());
        var second = review.GetProperty("sentences")[1];

        review.GetProperty("text").GetString()!.Substring(second.GetProperty("start").GetInt32()).ShouldBe("I kept it.");
    }

    [Fact]
    public void No_control_character_reaches_a_terminal() =>
        new JsonReview().Render(Reviews.Hostile).ShouldNotContain(sign => char.IsControl(sign) && sign != '\n');
}
