namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How well flags were raised on drafts whose flags people raised too.</summary>
public sealed class FlagReport
{
    /// <summary>Counts flags.</summary>
    /// <param name="codes">The flags that people raise; others are not counted.</param>
    /// <param name="drafts">For every draft the flags people raised and those the rules raised.</param>
    public FlagReport(IReadOnlyList<string> codes, IReadOnlyList<(IReadOnlySet<string> Gold, IReadOnlySet<string> Raised)> drafts)
    {
        Scores = [.. codes.Select(code => LabelScore.Of(
            code,
            drafts.Count(draft => draft.Gold.Contains(code) && draft.Raised.Contains(code)),
            drafts.Count(draft => draft.Raised.Contains(code)),
            drafts.Count(draft => draft.Gold.Contains(code))))];
        var right = codes.Sum(code => drafts.Count(draft => draft.Gold.Contains(code) && draft.Raised.Contains(code)));
        var called = codes.Sum(code => drafts.Count(draft => draft.Raised.Contains(code)));
        MicroF1 = LabelScore.Of("all", right, called, Scores.Sum(score => score.Support)).F1;
        Unflagged = drafts.Count(draft => draft.Gold.Count == 0);
        LeftAlone = drafts.Count(draft => draft.Gold.Count == 0 && !codes.Any(draft.Raised.Contains));
    }

    /// <summary>A score for every flag.</summary>
    public IReadOnlyList<LabelScore> Scores { get; }

    /// <summary>F1 over all flags of all drafts together.</summary>
    public double MicroF1 { get; }

    /// <summary>How many drafts people raised no flag on.</summary>
    public int Unflagged { get; }

    /// <summary>How many of <see cref="Unflagged"/> the rules raised none of the counted flags on either.</summary>
    public int LeftAlone { get; }
}
