using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>A thing a person can say. Each is one small class; <see cref="Flow"/> has them all in the order they are tried.</summary>
internal interface ISaying
{
    /// <summary>Answers the turn of <paramref name="talk"/> and notes there what is to be kept.</summary>
    /// <returns>The reply; null when the turn says something else.</returns>
    ValueTask<Message?> Answer(Talk talk);
}
