namespace ReflectionBot.Classifier.Networks;

/// <summary>Chance that is the same on every run and machine: SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to but not including 1.</summary>
    public float Next()
    {
        var mixed = _state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        mixed ^= mixed >> 31;
        return (mixed >> 40) / (float)(1 << 24);
    }

    /// <summary>Puts <paramref name="items"/> into another order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = (int)(Next() * (i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
