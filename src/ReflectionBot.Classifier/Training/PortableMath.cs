namespace ReflectionBot.Classifier.Training;

/// <summary>
/// Exponential and logarithm from additions and multiplications alone, which IEEE 754 fixes to the bit: the library's own
/// may differ between machines, and the same text must get the same answer on every one.
/// </summary>
internal static class PortableMath
{
    private const double Log2 = 0.693147180559945309417232121458;

    /// <summary>
    /// e to the <paramref name="x"/>, to 1e-15 of its size around 0 and 1e-13 far away; 0 below -700, and 700 counts for
    /// anything above.
    /// </summary>
    public static double Exp(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        x = Math.Min(x, 700);
        var power = Math.Floor((x / Log2) + 0.5);
        var rest = x - (power * Log2);
        var sum = 1.0;
        for (var n = 14; n > 0; n--)
        {
            sum = 1 + (rest * sum / n);
        }

        return Math.ScaleB(sum, (int)power);
    }

    /// <summary>The natural logarithm of a positive <paramref name="x"/>, to about 1e-15.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -power);
        var t = (mantissa - 1) / (mantissa + 1);
        var square = t * t;
        var sum = 0.0;
        for (var n = 41; n > 0; n -= 2)
        {
            sum = (1.0 / n) + (square * sum);
        }

        return (2 * t * sum) + (power * Log2);
    }
}
