using System.Runtime.InteropServices;

namespace ReflectionBot.Classifier.Features;

/// <summary>Gathers the features of one sentence, group by group.</summary>
internal sealed class FeatureList
{
    private readonly List<int> _buckets = new(512);
    private readonly List<float> _values = new(512);
    private int _groupStart;

    /// <summary>Adds a feature of the open group.</summary>
    public void Add(ulong hash) => _buckets.Add(FeatureHash.Bucket(hash, FeatureExtractor.Bits));

    /// <summary>Adds the feature called <paramref name="name"/> to the open group.</summary>
    public void Add(string name) => Add(FeatureHash.Of(name));

    /// <summary>Closes the open group: every feature in it weighs the same, and the group's length is <paramref name="weight"/>.</summary>
    public void CloseGroup(float weight) =>
        CloseWith(weight / MathF.Sqrt(Math.Max(1, _buckets.Count - _groupStart)));

    /// <summary>Closes the open group: every feature in it weighs <paramref name="value"/>.</summary>
    public void CloseWith(float value)
    {
        CollectionsMarshal.SetCount(_values, _buckets.Count);
        CollectionsMarshal.AsSpan(_values)[_groupStart..].Fill(value);
        _groupStart = _buckets.Count;
    }

    /// <summary>The vector of all closed groups; the list is empty again afterwards.</summary>
    public FeatureVector Take()
    {
        var vector = new FeatureVector([.. _buckets], [.. _values]);
        _buckets.Clear();
        _values.Clear();
        _groupStart = 0;
        return vector;
    }
}
