namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How far a model's confidence can be believed.</summary>
public sealed class ConfidenceReport
{
    private const int Bins = 10;

    // Of all the sentences the surest half, the surest four fifths, and all.
    private static readonly int[] Percents = [50, 80, 100];

    /// <summary>Compares confidence with what was right.</summary>
    /// <param name="sentences">At least one.</param>
    public ConfidenceReport(IReadOnlyList<ScoredSentence> sentences)
    {
        CalibrationError = sentences.GroupBy(sentence => Bin(sentence.Confidence))
            .Sum(bin => Math.Abs(bin.Count(IsRight) - bin.Sum(sentence => sentence.Confidence))) / sentences.Count;
        var surestFirst = sentences.OrderByDescending(sentence => sentence.Confidence).ToList(); // ties stay in their order
        Coverage = [.. Percents.Select(percent => new CoveragePoint(percent / 100.0, Accuracy(surestFirst, percent)))];
    }

    /// <summary>
    /// By how much, on average, confidence differs from the share that is right, 0 to 1; 0 is best. The expected
    /// calibration error (Naeini et al. 2015) of the predicted label's confidence (Guo et al. 2017, arXiv:1706.04599):
    /// sentences fall into ten bins of equal width, and each bin weighs what share of the sentences it holds.
    /// </summary>
    public double CalibrationError { get; }

    /// <summary>Accuracy on the surest half, on the surest four fifths and on all of the sentences.</summary>
    public IReadOnlyList<CoveragePoint> Coverage { get; }

    // A bin takes its upper end, as in Guo et al.: 0.9 falls with 0.85, not with 0.95.
    private static int Bin(double confidence) => Math.Clamp((int)Math.Ceiling(confidence * Bins), 1, Bins);

    private static bool IsRight(ScoredSentence sentence) => sentence.Gold == sentence.Predicted;

    private static double Accuracy(List<ScoredSentence> surestFirst, int percent)
    {
        var covered = ((surestFirst.Count * percent) + 99) / 100; // rounded up, so that there is at least one
        return (double)surestFirst.Take(covered).Count(IsRight) / covered;
    }
}
