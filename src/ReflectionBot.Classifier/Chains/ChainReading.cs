using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Chains;

/// <summary>
/// What a chain makes of one draft, by the forward-backward algorithm (Rabiner 1989, doi:10.1109/5.18626); each step is
/// scaled to add up to 1, so that no draft is too long.
/// </summary>
internal sealed class ChainReading
{
    private readonly Chain _chain;
    private readonly IReadOnlyList<ChainSentence> _sentences;
    private readonly double[][] _fits;
    private readonly double[][] _forward;
    private readonly double[][] _backward;
    private readonly double[][,] _follows;

    public ChainReading(Chain chain, IReadOnlyList<ChainSentence> sentences)
    {
        (_chain, _sentences) = (chain, sentences);
        _fits = new double[sentences.Count][];
        _forward = new double[sentences.Count][];
        _backward = new double[sentences.Count][];
        _follows = new double[Chain.Links][,];
        for (var t = 0; t < _fits.Length; t++)
        {
            ReadFit(t);
            ReadForward(t);
        }

        for (var t = _fits.Length - 1; t >= 0; t--)
        {
            ReadBackward(t);
        }

        Marginals = new double[_fits.Length][];
        for (var t = 0; t < _fits.Length; t++)
        {
            var marginal = new double[_fits[t].Length];
            for (var k = 0; k < marginal.Length; k++)
            {
                marginal[k] = _forward[t][k] * _backward[t][k];
            }

            Scale(marginal);
            Marginals[t] = marginal;
        }
    }

    /// <summary>The probability of every label for every sentence.</summary>
    public double[][] Marginals { get; }

    /// <summary>The logarithm of the sum over all ways to label the draft, of how well each fits.</summary>
    public double LogTotal { get; private set; }

    /// <summary>The probability of each pair of labels for the sentence <paramref name="t"/>, not the first, and the one before it.</summary>
    public double[,] Pairs(int t)
    {
        var labels = _fits[t].Length;
        var follows = Follows(_sentences[t].Link);
        var pairs = new double[labels, labels];
        var sum = 0.0;
        for (var before = 0; before < labels; before++)
        {
            for (var k = 0; k < labels; k++)
            {
                pairs[before, k] = _forward[t - 1][before] * follows[before, k] * _fits[t][k] * _backward[t][k];
                sum += pairs[before, k];
            }
        }

        for (var before = 0; before < labels; before++)
        {
            for (var k = 0; k < labels; k++)
            {
                pairs[before, k] /= sum;
            }
        }

        return pairs;
    }

    private void ReadFit(int t)
    {
        var scores = _chain.Scores(_sentences[t]);
        var highest = scores[0];
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = PortableMath.Exp(scores[k] - highest);
        }

        LogTotal += highest;
        _fits[t] = scores;
    }

    private void ReadForward(int t)
    {
        var forward = (double[])_fits[t].Clone();
        if (t > 0)
        {
            var follows = Follows(_sentences[t].Link);
            for (var k = 0; k < forward.Length; k++)
            {
                var sum = 0.0;
                for (var before = 0; before < forward.Length; before++)
                {
                    sum += _forward[t - 1][before] * follows[before, k];
                }

                forward[k] *= sum;
            }
        }

        LogTotal += PortableMath.Log(Scale(forward));
        _forward[t] = forward;
    }

    private void ReadBackward(int t)
    {
        var backward = new double[_fits[t].Length];
        if (t == _fits.Length - 1)
        {
            Array.Fill(backward, 1);
        }
        else
        {
            var follows = Follows(_sentences[t + 1].Link);
            for (var k = 0; k < backward.Length; k++)
            {
                for (var after = 0; after < backward.Length; after++)
                {
                    backward[k] += follows[k, after] * _fits[t + 1][after] * _backward[t + 1][after];
                }
            }

            Scale(backward);
        }

        _backward[t] = backward;
    }

    /// <summary>How well each label follows each other one; worked out when first met, since most sentences stand alone in TSV.</summary>
    private double[,] Follows(SentenceLink link)
    {
        if (_follows[(int)link] is { } known)
        {
            return known;
        }

        var labels = _fits[0].Length;
        var follows = new double[labels, labels];
        for (var before = 0; before < labels; before++)
        {
            for (var k = 0; k < labels; k++)
            {
                follows[before, k] = PortableMath.Exp(_chain.Weights[_chain.LinkAt(link, before, k)]);
            }
        }

        return _follows[(int)link] = follows;
    }

    /// <summary>Divides <paramref name="values"/> by their sum, which is returned.</summary>
    private static double Scale(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        for (var k = 0; k < values.Length; k++)
        {
            values[k] /= sum;
        }

        return sum;
    }
}
