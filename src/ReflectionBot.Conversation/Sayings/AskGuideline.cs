using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"What counts as evidence for 1c?": answered with the guideline's own passage and its address, or by saying there is none.</summary>
internal sealed class AskGuideline() : NamedSaying("guideline-asks", "guideline-evidence")
{
    private const int MostPassages = 3;

    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard) => ValueTask.FromResult<Message?>(heard switch
    {
        { Saying: "guideline-evidence", Section: { EvidenceExamples.Count: > 0 } section } =>
            Quote(talk, talk.Say("guideline-evidence", ("id", section.Id)), section.EvidenceExamples),
        { Saying: "guideline-evidence", Section: { } section } => Message.Of(talk.Say("guideline-no-evidence", ("id", section.Id))),
        { Section: { } section } => Quote(talk, talk.Say("guideline-section", ("id", section.Id), ("title", section.Title)), section.Demands),
        _ => Search(talk, heard.Words.Length > 0 ? heard.Words : talk.Turn.Text) ?? Message.Of(talk.Vary("guideline-nothing")),
    });

    /// <summary>The passages that speak of some words; null when none does.</summary>
    public static Message? Search(Talk talk, string words) =>
        talk.FindPassages(words, MostPassages) is { Count: > 0 } found ? Quote(talk, talk.Vary("guideline-found"), found) : null;

    private static Message Quote(Talk talk, string lead, IReadOnlyList<GuidelinePassage> passages) => new(
    [
        new Part.Line(lead, Strong: true),
        .. passages.Select(passage => new Part.Passage(OneLine.Of(passage.Text), passage.Address)),
        new Part.Line(talk.Guideline.Attribution),
    ]);
}
