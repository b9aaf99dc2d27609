using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Plan 2b": leads from a blank page to an outline in the writer's own words, one question a turn.</summary>
internal sealed class PlanSection() : NamedSaying("plan", "resume-plan")
{
    /// <summary>The steps, each with its question in <c>talk.yaml</c> as <c>plan-…</c> and its title as <c>plan-title-…</c>.</summary>
    public static readonly IReadOnlyList<string> Steps = ["approach", "example", "second-example", "role", "evidence", "why"];

    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var id = heard.Section?.Id ?? talk.State.NextSection ?? talk.State.Planning
            ?? talk.State.Plans.Where(plan => plan.Value.Step < Steps.Count).Select(plan => plan.Key).LastOrDefault();
        return ValueTask.FromResult<Message?>(talk.Guideline.Section(id) is { } section
            ? Begin(talk, section)
            : heard.Saying == "plan" ? Message.Of(talk.Say("plan-which")) : null);
    }

    /// <summary>Asks the question of a plan's next step, or shows the outline when there is none left.</summary>
    public static Message Ask(Talk talk, string section, params Part[] before)
    {
        var plan = talk.State.Plans[section];
        if (plan.Step >= Steps.Count)
        {
            talk.State = talk.State with { Planning = null, NextSection = section };
            return ShowOutline.Outline(talk, section, before);
        }

        var step = Steps[plan.Step];
        return new Message([.. before, new Part.Line(talk.Vary($"plan-{step}"))])
            .With(new Button(talk.Say("plan-skip"), talk.ToSay("next-question")), Button.Saying(talk.ToSay("pause-plan")));
    }

    private static Message Begin(Talk talk, GuidelineSection section)
    {
        var isNew = !talk.State.Plans.TryGetValue(section.Id, out var plan);
        plan ??= new SectionPlan(new Dictionary<string, string>(), 0);
        talk.State = talk.State with
        {
            Planning = section.Id,
            Questions = [],
            Plans = new Dictionary<string, SectionPlan>(talk.State.Plans) { [section.Id] = plan },
        };
        List<Part> before = [new Part.Line(talk.Say(isNew ? "plan-begin" : "plan-again", ("id", section.Id), ("title", section.Title)), Strong: true)];
        if (isNew && section.Demands is [var demand, ..])
        {
            before.Add(new Part.Passage(OneLine.Of(demand.Text), demand.Address));
        }

        return Ask(talk, section.Id, [.. before]);
    }
}
