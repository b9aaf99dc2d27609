namespace ReflectionBot.Classifier.Training;

/// <summary>
/// Temperature scaling (Guo et al. 2017, arXiv:1706.04599): one divisor of all scores that makes probabilities on unseen
/// sentences as honest as they can be. It changes no label, only how sure the model is.
/// </summary>
internal static class Temperature
{
    private const double Lowest = 0.25;
    private const double Highest = 16;
    private const int Steps = 40;

    /// <summary>The temperature at which the scores explain the labels best.</summary>
    /// <param name="scored">For every unseen sentence its scores, one a label, and the number of its label.</param>
    public static double Fit(IReadOnlyList<(double[] Scores, int Label)> scored)
    {
        // The loss has one minimum in the logarithm of the temperature, so a golden-section search finds it.
        const double Golden = 0.6180339887498949;
        var (low, high) = (PortableMath.Log(Lowest), PortableMath.Log(Highest));
        for (var step = 0; step < Steps; step++)
        {
            var left = high - (Golden * (high - low));
            var right = low + (Golden * (high - low));
            (low, high) = Loss(scored, left) < Loss(scored, right) ? (low, right) : (left, high);
        }

        return PortableMath.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<(double[] Scores, int Label)> scored, double logTemperature)
    {
        var temperature = PortableMath.Exp(logTemperature);
        var loss = 0.0;
        foreach (var (scores, label) in scored)
        {
            var odds = Array.ConvertAll(scores, score => score / temperature);
            Softmax.Normalise(odds);
            loss -= PortableMath.Log(Math.Max(odds[label], 1e-300));
        }

        return loss;
    }
}
