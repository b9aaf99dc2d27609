namespace ReflectionBot.Documents;

/// <summary>Carries the reason from deep within a reader to <see cref="DraftReader"/>, which turns it into a result.</summary>
internal sealed class UnreadableException(UnreadableReason reason, string kind = "") : Exception
{
    public ReadResult.Unreadable Result { get; } = new(reason, kind);
}
