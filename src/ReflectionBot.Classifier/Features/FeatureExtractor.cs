using ReflectionBot.Classifier.Cues;
using ReflectionBot.Classifier.Vectors;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Features;

/// <summary>
/// Turns the sentences of a draft into feature vectors: words, pairs of words, runs of characters, what the words
/// mean, the cues that follow the annotation guide's rules, the cues of the neighbours, and the sentence's place in the draft.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>The feature space has 2^<see cref="Bits"/> buckets.</summary>
    public const int Bits = 18;

    /// <summary>Changes whenever the features change, so that a model of other features is refused.</summary>
    public static ulong Fingerprint => FeatureHash.Then(CueLexicon.Shipped.Fingerprint ^ WordVectors.Shipped.Fingerprint, (char)(Version + Bits));

    private const int Version = 2;

    private static readonly ulong[] Meaning = HashesOfDimensions();

    /// <summary>One vector for every sentence, in order.</summary>
    /// <param name="contexts">The sentences.</param>
    /// <param name="owned">Whether the vectors tell which tokens each feature comes from.</param>
    public static FeatureVector[] Extract(SentenceContext[] contexts, bool owned = false)
    {
        var vectors = new FeatureVector[contexts.Length];
        var list = new FeatureList(owned);
        for (var i = 0; i < vectors.Length; i++)
        {
            AddWords(list, contexts[i].Tokens);
            AddCharacters(list, contexts[i].Tokens);
            AddMeaning(list, contexts[i].Words);
            AddCues(list, "cue ", contexts[i], FeatureWeights.Cues, own: true);
            if (contexts[i].Position is not null)
            {
                AddNeighbour(list, "before ", i > 0 ? contexts[i - 1] : null);
                AddNeighbour(list, "after ", i + 1 < contexts.Length ? contexts[i + 1] : null);
            }

            PlaceFeatures.Add(list, contexts[i]);
            vectors[i] = list.Take();
        }

        return vectors;
    }

    /// <summary>The bucket of one dimension of what the words mean.</summary>
    public static int BucketOfMeaning(int dimension) => FeatureHash.Bucket(Meaning[dimension], Bits);

    private static void AddWords(FeatureList list, IReadOnlyList<Token> tokens)
    {
        var before = "^";
        var single = FeatureHash.Of("word ");
        var pair = FeatureHash.Of("pair ");
        for (var i = 0; i < tokens.Count; i++)
        {
            list.Add(FeatureHash.Of(tokens[i].Text, single), new TokenRange(i, 1));
        }

        list.CloseGroup(FeatureWeights.Words);
        for (var i = 0; i < tokens.Count; i++)
        {
            var both = FeatureHash.Of(tokens[i].Text, FeatureHash.Then(FeatureHash.Of(before, pair), ' '));
            list.Add(both, TokenRange.FromTo(Math.Max(0, i - 1), i + 1));
            before = tokens[i].Text;
        }

        list.CloseGroup(FeatureWeights.Pairs);
    }

    private static void AddCharacters(FeatureList list, IReadOnlyList<Token> tokens)
    {
        var seed = FeatureHash.Of("run ");
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                AddRuns(list, tokens[i].Text, seed, new TokenRange(i, 1));
            }
        }

        list.CloseGroup(FeatureWeights.Characters);
    }

    /// <summary>Every run of three to five characters of a word between its boundaries.</summary>
    private static void AddRuns(FeatureList list, string word, ulong seed, TokenRange owner)
    {
        for (var start = -1; start < word.Length - 1; start++)
        {
            var hash = seed;
            for (var length = 1; length <= 5 && start + length <= word.Length + 1; length++)
            {
                var at = start + length - 1;
                hash = FeatureHash.Then(hash, at < 0 || at == word.Length ? ' ' : word[at]);
                if (length >= 3)
                {
                    list.Add(hash, owner);
                }
            }
        }
    }

    /// <summary>The mean of the words' vectors, in which a word counts the more the rarer it is.</summary>
    private static void AddMeaning(FeatureList list, int[] words)
    {
        Span<float> mean = stackalloc float[WordVectors.Dimensions];
        mean.Clear();
        var sum = 0f;
        foreach (var word in words)
        {
            if (word >= 0)
            {
                var weight = WordVectors.Shipped.Weight(word);
                WordVectors.Shipped.AddTo(mean, word, weight);
                sum += weight;
            }
        }

        if (sum > 0)
        {
            for (var d = 0; d < mean.Length; d++)
            {
                list.Add(Meaning[d]);
                list.CloseWith(FeatureWeights.Meaning * mean[d] / sum);
            }
        }
    }

    private static ulong[] HashesOfDimensions()
    {
        var hashes = new ulong[WordVectors.Dimensions];
        for (var d = 0; d < hashes.Length; d++)
        {
            hashes[d] = FeatureHash.Then(FeatureHash.Of("dimension "), (char)d);
        }

        return hashes;
    }

    private static void AddCues(FeatureList list, string prefix, SentenceContext context, float weight, bool own)
    {
        var seed = FeatureHash.Of(prefix);
        for (var cue = 0; cue < context.Cues.Length; cue++)
        {
            if (context.Cues[cue] is { Any: true } place)
            {
                list.Add(FeatureHash.Of(CueLexicon.Shipped.Names[cue], seed), own ? place : default);
            }
        }

        list.CloseWith(weight);
    }

    private static void AddNeighbour(FeatureList list, string prefix, SentenceContext? neighbour)
    {
        if (neighbour is null)
        {
            list.Add(prefix + "nothing");
            list.CloseWith(FeatureWeights.Neighbours);
        }
        else
        {
            AddCues(list, prefix, neighbour, FeatureWeights.Neighbours, own: false);
        }
    }
}
