using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Sentences;

public class JobHeadingsTests
{
    [Theory]
    [InlineData("Description", SentenceLabel.Description)]
    [InlineData("Background and context", SentenceLabel.Description)]
    [InlineData("REFLECTION", SentenceLabel.Reflection)]
    [InlineData("3. My reflections:", SentenceLabel.Reflection)]
    [InlineData("What I learnt", SentenceLabel.Reflection)]
    [InlineData("Evidence for 1a", SentenceLabel.Evidence)]
    [InlineData("References", SentenceLabel.Evidence)]
    public void JobOf_AHeadingThatNamesOne_IsThatJob(string heading, SentenceLabel job) =>
        JobHeadings.JobOf(heading).ShouldBe(job);

    [Theory]
    [InlineData("")]
    [InlineData("The rope films")]
    [InlineData("Description and reflection")]
    [InlineData("How evidence from the harbour changed my mind")]
    [InlineData("…")]
    public void JobOf_AnyOtherHeading_IsNone(string heading) => JobHeadings.JobOf(heading).ShouldBeNull();
}
