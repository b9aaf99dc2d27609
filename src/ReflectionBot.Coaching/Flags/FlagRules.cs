using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Coaching.Flags;

/// <summary>All the rules there are, and what they find in a draft.</summary>
/// <param name="words">The flags' words; their order is the order of the flags in a review.</param>
public sealed class FlagRules(FlagLexicon words)
{
    /// <summary>Every rule, in the order of the annotation guide and then of the guideline.</summary>
    public static IReadOnlyList<IFlagRule> All { get; } =
    [
        new MissingReflection(),
        new ThinReflection(),
        new MissingEvidence(),
        new UnexplainedEvidence(),
        new ListStyle(),
        new RoleUnclear(),
        new NotFirstPerson(),
        new OverLength(),
        new StaleEvidence(),
        new PersonalData(),
        new Jargon(),
        new BackgroundHeavy(),
        new HeadingMismatch(),
        new LawNotApplied(),
        new ToolNotLearning(),
        new NoChangedPractice(),
    ];

    private readonly IReadOnlyList<IFlagRule> _mostImportantFirst =
        [.. words.Codes.Select(code => All.FirstOrDefault(rule => rule.Code == code)).OfType<IFlagRule>()];

    /// <summary>The rules that do not go by English words.</summary>
    private static readonly string[] InAnyLanguage = ["over-length", "personal-data"];

    /// <summary>The flags to raise on a draft, most important to its writer first.</summary>
    public IReadOnlyList<Flag> Raise(Reading reading)
    {
        var flags = new List<Flag>();
        foreach (var rule in _mostImportantFirst)
        {
            if ((reading.IsEnglish || InAnyLanguage.Contains(rule.Code)) && rule.Find(reading) is { } finding)
            {
                flags.Add(words[rule.Code].Raise(finding.Spans, finding.Values));
            }
        }

        return flags;
    }
}
