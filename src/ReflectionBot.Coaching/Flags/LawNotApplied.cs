using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// A law or policy is told but not applied: statements "should show how relevant legislation, has influenced your work"
/// (guideline, core area 3).
/// </summary>
public sealed class LawNotApplied : IFlagRule
{
    private const int ShortestExposition = 4;

    private static readonly HashSet<string> LegalWords =
    [
        "act", "acts", "regulation", "regulations", "law", "laws", "legal", "legislation", "directive", "statute", "statutory",
        "gdpr", "wcag", "duty", "duties", "policy", "policies", "standard", "standards", "strategy", "framework", "code", "guidance",
        "copyright", "licence", "compliance", "requires", "require", "required", "requirement", "requirements", "prohibits",
        "rights", "right", "principle", "principles", "criteria", "provisions", "exception", "exceptions", "controller", "breach",
    ];

    /// <inheritdoc />
    public string Code => "law-not-applied";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        if (!reading.Watches(Code))
        {
            return null;
        }

        var told = reading.Account.Where(IsExposition).ToList();
        var applied = reading.Account.Count(IsApplication);
        return told.Count >= ShortestExposition
               && told.Count >= reading.Account.Count * 0.35
               && applied <= reading.Account.Count * 0.3
            ? Finding.At(told)
            : null;
    }

    private static bool IsExposition(PlacedSentence sentence) =>
        !IsApplication(sentence) && sentence.Tokens.Any(token => LegalWords.Contains(token.Text));

    /// <summary>The writer or a group acts, or the writer thinks.</summary>
    private static bool IsApplication(PlacedSentence sentence) =>
        sentence.Voice.Acts || sentence.Voice.We || sentence.Label == SentenceLabel.Reflection;
}
