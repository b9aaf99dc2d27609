using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>An answer while a section is planned, "skip" to a step, or "later". Anything known by its words stays what it is.</summary>
internal sealed class AnswerPlan : ISaying
{
    // A note for a plan; whoever writes more is drafting already.
    private const int LongestNote = 2_000;

    private static readonly string[] Skipping = ["next-question", "not-sure", "no", "never-mind", "thats-all"];

    /// <inheritdoc/>
    public ValueTask<Message?> Answer(Talk talk) => ValueTask.FromResult(
        talk.State.Planning is { } section && talk.State.Plans.TryGetValue(section, out var plan) && talk.Turn.Files.Count == 0
            ? Answer(talk, section, plan)
            : null);

    private static Message? Answer(Talk talk, string section, SectionPlan plan)
    {
        switch (talk.Heard?.Saying)
        {
            case "pause-plan":
                talk.State = talk.State with { Planning = null };
                return Message.Of(talk.Say("plan-paused", ("id", section)))
                    .With(new Button(talk.Say("plan-resume", ("id", section)), talk.Say("plan-says", ("id", section))), Button.Saying(talk.ToSay("outline")));
            case { } skipping when Skipping.Contains(skipping):
                return Go(talk, section, plan with { Step = plan.Step + 1 });
            case not null:
                return null;
        }

        var note = OneLine.Excerpt(talk.Turn.Text, LongestNote);
        if (note.Length == 0 || DraftSense.IsDraft(talk.Turn.Text, answerExpected: true))
        {
            return null;
        }

        var answers = new Dictionary<string, string>(plan.Answers) { [PlanSection.Steps[plan.Step]] = note };
        return Go(talk, section, new SectionPlan(answers, plan.Step + 1), new Part.Line(talk.Vary("plan-noted")));
    }

    private static Message Go(Talk talk, string section, SectionPlan plan, params Part[] before)
    {
        talk.State = talk.State with { Plans = new Dictionary<string, SectionPlan>(talk.State.Plans) { [section] = plan } };
        return PlanSection.Ask(talk, section, before);
    }
}
