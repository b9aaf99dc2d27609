using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>A saying that is known by its words: those of its names in <c>sayings.yaml</c>.</summary>
/// <param name="names">The names, each with its wordings in the file.</param>
internal abstract class NamedSaying(params string[] names) : ISaying
{
    /// <summary>The names, each with its wordings in the file.</summary>
    public IReadOnlyList<string> Names => names;

    /// <inheritdoc/>
    public async ValueTask<Message?> Answer(Talk talk) =>
        talk.Heard is { } heard && names.Contains(heard.Saying) ? await Answer(talk, heard) : null;

    /// <summary>Answers what was heard; null when it was not meant so after all.</summary>
    protected abstract ValueTask<Message?> Answer(Talk talk, Heard heard);
}
