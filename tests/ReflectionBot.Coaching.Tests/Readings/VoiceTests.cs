using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Readings;

public class VoiceTests
{
    [Theory]
    [InlineData("I wrote the guide.", "I Acts")]
    [InlineData("I'd tied the rope.", "I Acts")]
    [InlineData("i wrote the guide.", "I Acts")]
    [InlineData("I am a rigger.", "I")]
    [InlineData("I've been a rigger since 2011.", "I")]
    [InlineData("I have built nine boats.", "I Acts")]
    [InlineData("It is a habit of mine.", "I")]
    [InlineData("My crew sailed without me.", "I")]
    [InlineData("We wrote the guide.", "We")]
    [InlineData("Let's ask our crew about us.", "We")]
    [InlineData("The candidate wrote the guide.", "Candidate")]
    [InlineData("A candidate came.", "")]
    [InlineData("The guide was written in May.", "Passive")]
    [InlineData("Ropes are carefully mended.", "Passive")]
    [InlineData("A forum has been used since.", "Passive")]
    [InlineData("The rope is red.", "")]
    [InlineData("The ropes, i.e. the lines, came from the US.", "")]
    [InlineData("Ropes (i) and lines (ii) came.", "")]
    [InlineData("“I wrote it,” she said.", "")]
    [InlineData("‘I wrote it,’ she said.", "")]
    [InlineData("'We wrote it,' they said, and I nodded.", "I Acts")]
    [InlineData("(‘We wrote it.’)", "")]
    [InlineData("In the '90s I sailed the brothers' boat.", "I Acts")]
    [InlineData("The brothers' boat was ours.", "We")]
    [InlineData("The tutors’ guide, which I wrote, isn’t long.", "I Acts")]
    public void Voice_OfASentence_IsWhoActsInIt(string sentence, string voice) =>
        Shown(MarkedDraft.Of($"D| {sentence}")).ShouldBe([voice]);

    [Fact]
    public void A_quotation_goes_on_over_sentences_but_not_over_blocks() => Shown(MarkedDraft.Of("""
        D| She wrote: “I sailed.
        D| I slept.
        D| We ate.” I read it.

        D| “I sailed.

        D| I slept.
        """)).ShouldBe(["", "", "I Acts", "", "I Acts"]);

    [Fact]
    public void Nothing_in_a_block_quotation_is_the_writers() => Shown(MarkedDraft.Of("""
        > D| I sailed.
        > D| "We slept," they said, "and I woke."

        D| I slept.
        """)).ShouldBe(["", "", "I Acts"]);

    private static IEnumerable<string> Shown(MarkedDraft draft) => draft.Reading.Sentences.Select(sentence => Shown(sentence.Voice));

    private static string Shown(Voice voice) => string.Join(' ', new[]
    {
        voice.I ? "I" : "", voice.We ? "We" : "", voice.Candidate ? "Candidate" : "", voice.Passive ? "Passive" : "",
        voice.Acts ? "Acts" : "",
    }.Where(part => part.Length > 0));
}
