namespace ReflectionBot.Classifier.Features;

/// <summary>Gathers the features of one sentence, group by group.</summary>
/// <param name="owned">Whether to keep the tokens that each comes from.</param>
internal sealed class FeatureList(bool owned)
{
    // A sentence of fifty words has about so many.
    private int[] _buckets = new int[1024];
    private float[] _values = new float[1024];
    private TokenRange[] _owners = new TokenRange[owned ? 1024 : 0];
    private int _count;
    private int _groupStart;

    /// <summary>Adds a feature of the open group.</summary>
    /// <param name="hash">The hash of its name.</param>
    /// <param name="owner">The tokens it comes from.</param>
    public void Add(ulong hash, TokenRange owner = default)
    {
        if (_count == _buckets.Length)
        {
            Array.Resize(ref _buckets, 2 * _count);
            Array.Resize(ref _values, 2 * _count);
            Array.Resize(ref _owners, owned ? 2 * _count : 0);
        }

        if (owned)
        {
            _owners[_count] = owner;
        }

        _buckets[_count++] = FeatureHash.Bucket(hash, FeatureExtractor.Bits);
    }

    /// <summary>Adds the feature called <paramref name="name"/> to the open group.</summary>
    public void Add(string name) => Add(FeatureHash.Of(name));

    /// <summary>Closes the open group: every feature in it weighs the same, and the group's length is <paramref name="weight"/>.</summary>
    public void CloseGroup(float weight) => CloseWith(weight / MathF.Sqrt(Math.Max(1, _count - _groupStart)));

    /// <summary>Closes the open group: every feature in it weighs <paramref name="value"/>.</summary>
    public void CloseWith(float value)
    {
        while (_groupStart < _count)
        {
            _values[_groupStart++] = value;
        }
    }

    /// <summary>The vector of all closed groups; the list is empty again afterwards.</summary>
    public FeatureVector Take()
    {
        var vector = new FeatureVector(new int[_count], new float[_count]) { Owners = owned ? _owners[.._count] : [] };
        Array.Copy(_buckets, vector.Buckets, _count);
        Array.Copy(_values, vector.Values, _count);
        _count = 0;
        _groupStart = 0;
        return vector;
    }
}
