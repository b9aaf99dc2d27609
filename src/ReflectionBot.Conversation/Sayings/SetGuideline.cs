using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Use guideline cmalt-2019-01": which edition drafts are read against.</summary>
internal sealed class SetGuideline() : NamedSaying("set-guideline")
{
    /// <inheritdoc/>
    protected override ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        if (heard.Words.Length > 0 && talk.Prompts.Guidelines.Find(string.Join('-', SaidWord.In(heard.Words).Select(word => word.Text))) is { } guideline)
        {
            talk.Settings = talk.Settings with { Guideline = guideline.Id };
            return ValueTask.FromResult<Message?>(
                Message.Of(talk.Say("guideline-set", ("title", guideline.Title), ("day", $"{guideline.Date:d MMMM yyyy}"))));
        }

        return ValueTask.FromResult<Message?>(Message
            .Of(heard.Words.Length > 0
                ? talk.Say("guideline-unknown", ("name", OneLine.Excerpt(heard.Words, 40)))
                : talk.Say("guideline-which", ("title", talk.Guideline.Title)))
            .And(new Part.Points([.. talk.Prompts.Guidelines.Ids])));
    }
}
