namespace ReflectionBot.Classifier.Features;

/// <summary>FNV-1a over UTF-16 code units, the same on every machine (Fowler, Noll and Vo; RFC 9923).</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of <paramref name="text"/>, going on from <paramref name="seed"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Offset)
    {
        foreach (var c in text)
        {
            seed = Then(seed, c);
        }

        return seed;
    }

    /// <summary>The hash with one more character.</summary>
    public static ulong Then(ulong hash, char c) => (hash ^ c) * Prime;

    /// <summary>Spreads the hash over <paramref name="bits"/> bits, folding in the high ones (finaliser of MurmurHash3).</summary>
    public static int Bucket(ulong hash, int bits)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        return (int)(hash >> (64 - bits));
    }
}
