using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Documents;

/// <summary>What came of reading a file: a draft, or the reason there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="Draft">The draft; it has at least one block that is no heading and no aside.</param>
    /// <param name="Notices">What was left out, if anything.</param>
    public sealed record Read(Draft Draft, IReadOnlyList<Notice> Notices) : ReadResult;

    /// <summary>The file could not be read.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Kind">The kind of file as its usual ending, such as <c>.doc</c>; empty when it is not known.</param>
    public sealed record Unreadable(UnreadableReason Reason, string Kind = "") : ReadResult
    {
        /// <summary>The key of its words in <c>prompts/reading.yaml</c>.</summary>
        public string Key => Reason switch
        {
            UnreadableReason.Empty => "unreadable-empty",
            UnreadableReason.Legacy => "unreadable-legacy",
            UnreadableReason.Encrypted => "unreadable-encrypted",
            UnreadableReason.Damaged => "unreadable-damaged",
            UnreadableReason.TooLarge => "unreadable-too-large",
            UnreadableReason.TooMuchInside => "unreadable-too-much-inside",
            UnreadableReason.NoTextInPdf => "unreadable-no-text-in-pdf",
            UnreadableReason.PdfTooSlow => "unreadable-pdf-too-slow",
            UnreadableReason.PdfNotInstalled => "unreadable-pdf-not-installed",
            _ => "unreadable-unknown",
        };

        /// <summary>Says what is wrong and what to do.</summary>
        /// <param name="phrases">The phrases of <c>prompts/reading.yaml</c>.</param>
        public string Say(Phrases phrases) =>
            phrases.Say(Key, ("kind", Kind), ("limit", DraftReader.MostMegabytes));
    }
}
