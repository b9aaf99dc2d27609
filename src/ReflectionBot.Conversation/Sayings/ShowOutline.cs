using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Outline": what was planned so far, in the writer's own words.</summary>
internal sealed class ShowOutline() : NamedSaying("outline")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var section = heard.Section?.Id ?? talk.State.Planning ?? talk.State.Plans.Keys.LastOrDefault();
        return ValueTask.FromResult<Message?>(section is not null && talk.State.Plans.ContainsKey(section)
            ? Outline(talk, section)
            : Message.Of(talk.Say("no-outline")).With(Button.Saying(talk.ToSay("plan"))));
    }

    /// <summary>The outline of a section, behind what was said already.</summary>
    public static Message Outline(Talk talk, string section, params Part[] before)
    {
        var plan = talk.State.Plans[section];
        List<Part> parts = [.. before, new Part.Line(talk.Say("outline", ("id", section)), Strong: true)];
        foreach (var step in PlanSection.Steps.Where(plan.Answers.ContainsKey))
        {
            parts.Add(new Part.Line(talk.Say($"plan-title-{step}")));
            parts.Add(new Part.Quote(plan.Answers[step]));
        }

        if (plan.Answers.Count == 0)
        {
            parts.Add(new Part.Line(talk.Say("outline-empty")));
        }

        parts.Add(new Part.Line(talk.Say(plan.Step >= PlanSection.Steps.Count ? "outline-end" : "outline-unfinished", ("id", section))));
        return new Message(parts);
    }
}
