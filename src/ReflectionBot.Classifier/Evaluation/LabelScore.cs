namespace ReflectionBot.Classifier.Evaluation;

/// <summary>How well one label, or one flag, is found.</summary>
/// <param name="Name">The label, or the flag's code.</param>
/// <param name="Precision">Of what was called so, the share that is so; 0 when nothing was called so.</param>
/// <param name="Recall">Of what is so, the share that was called so; 0 when nothing is so.</param>
/// <param name="Support">How many are so.</param>
public sealed record LabelScore(string Name, double Precision, double Recall, int Support)
{
    /// <summary>The harmonic mean of precision and recall; 0 when both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static LabelScore Of(string name, int right, int called, int support) =>
        new(name, Share(right, called), Share(right, support), support);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
