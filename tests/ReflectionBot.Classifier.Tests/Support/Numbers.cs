using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>Numbers by chance, and slopes by finite differences.</summary>
internal static class Numbers
{
    // A power of two, so that moving a number by it and back loses no bit; the error of a slope is about 1e-4.
    private const float Distance = 1f / 512;

    public static float[] Some(int count, Dice dice) => [.. Enumerable.Range(0, count).Select(_ => (2 * dice.Next()) - 1)];

    public static Layer SomeLayer(int inputs, int outputs, Dice dice) => new(Some(inputs * outputs, dice), Some(outputs, dice));

    /// <summary>How fast <paramref name="value"/> grows with the number at <paramref name="place"/>.</summary>
    public static double Slope(float[] numbers, int place, Func<double> value)
    {
        var kept = numbers[place];
        numbers[place] = kept + Distance;
        var above = value();
        numbers[place] = kept - Distance;
        var below = value();
        numbers[place] = kept;
        return (above - below) / (2 * Distance);
    }

    /// <summary>The sum of the products of two rows, without loss.</summary>
    public static double Product(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
