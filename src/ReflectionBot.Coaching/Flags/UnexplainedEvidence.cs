using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Evidence is dropped in with no word on what it shows, against "make sure it is clear why you have included each piece
/// of evidence and what it shows" (guideline, Evidence).
/// </summary>
public sealed class UnexplainedEvidence : IFlagRule
{
    private const int LongestName = 12;

    private static readonly string[] FileEndings = [".pdf", ".doc", ".ppt", ".xls", ".png", ".jpg", ".mp4", ".zip", ".jmx"];

    private static readonly HashSet<string> ExplainingWords =
    [
        "show", "shows", "showing", "shown", "demonstrate", "demonstrates", "demonstrating", "illustrate", "illustrates",
        "illustrating", "confirm", "confirms", "confirming", "prove", "proves", "proving", "evidence", "evidences", "evidencing",
        "indicate", "indicates", "indicating", "record", "records", "recording", "describe", "describes", "describing",
        "because", "which", "where", "who", "whose", "that", "i", "my", "we", "include", "included", "includes", "with",
        "explain", "explains", "set", "sets", "contain", "contains", "containing", "document", "documents", "commends",
        "thanking", "thanks", "outlining", "summarising", "reporting", "detailing", "highlighting", "giving", "before",
    ];

    /// <inheritdoc />
    public string Code => "unexplained-evidence";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var evidence = reading.Sentences.Where(sentence => sentence.Label == SentenceLabel.Evidence).ToList();
        var bare = evidence.Where(IsBare).ToList();
        return bare.Count >= 2 && bare.Exists(IsNaked) && bare.Count * 5 >= evidence.Count * 3
            ? Finding.At(bare)
            : null;
    }

    /// <summary>A name and no more: short, and without a word that explains.</summary>
    private static bool IsBare(PlacedSentence sentence) =>
        sentence.Words <= LongestName
        && !sentence.Tokens.Any(token => ExplainingWords.Contains(token.Text) || token.Text is "%" or "\"");

    /// <summary>Not even a name: an address, a file or a number of an appendix.</summary>
    private static bool IsNaked(PlacedSentence sentence) =>
        sentence.Tokens.Any(token => token.Kind == TokenKind.Address)
        || FileEndings.Any(ending => sentence.Text.Contains(ending, StringComparison.OrdinalIgnoreCase))
        || (sentence.Words <= 4 && EvidencePointer.In(sentence.Tokens));
}
