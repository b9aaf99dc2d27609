namespace ReflectionBot.Conversation.Memory;

/// <summary>What a writer has said so far about a section that is not written yet.</summary>
/// <param name="Answers">The writer's own words, by step, in order; a step skipped is not there.</param>
/// <param name="Step">The step to ask next; the number of steps when the plan is finished.</param>
public sealed record SectionPlan(IReadOnlyDictionary<string, string> Answers, int Step);
