using ReflectionBot.Coaching.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Classifier.Features;

/// <summary>A sentence with its place in the draft.</summary>
internal sealed record SentenceContext
{
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>For every token its row in the table of word vectors; -1 when the table does not know it.</summary>
    public required int[] Words { get; init; }

    /// <summary>Where each cue first occurs, by its number in the lexicon; nowhere for those that do not.</summary>
    public required TokenRange[] Cues { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>The heading above; null when there is none.</summary>
    public required Heading? Heading { get; init; }

    /// <summary>Whether any heading of the draft names a job: Description, Reflection or Evidence.</summary>
    public required bool DraftHasJobHeadings { get; init; }

    /// <summary>Whether the sentence begins inside a quotation that an earlier sentence opened.</summary>
    public required bool InsideQuotation { get; init; }

    /// <summary>Whether the sentence before it ends in a colon.</summary>
    public required bool AfterColon { get; init; }

    public required bool FirstOfBlock { get; init; }

    public required bool LastOfBlock { get; init; }

    /// <summary>Where in the draft it stands: 0 for the first sentence, 1 for the last; null for a sentence that stands alone.</summary>
    public required double? Position { get; init; }
}
