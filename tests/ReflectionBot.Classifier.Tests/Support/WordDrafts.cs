using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>Drafts for networks, written in words of the shipped table: sentences apart by a full stop.</summary>
internal static class WordDrafts
{
    public static NetworkInput[] Of(string text) => [.. text.Split('.', StringSplitOptions.TrimEntries).Select(Sentence)];

    /// <summary>Drafts with a label for each sentence.</summary>
    public static NetworkExample[] Labelled(string text, params int[] labels) =>
        [.. Of(text).Zip(labels, (input, label) => new NetworkExample(input, label))];

    /// <summary>How many of the labels a network finds, 0 to 1; it has more outputs than <paramref name="labels"/>, which do not count.</summary>
    public static double ShareFound(SentenceNetwork network, IEnumerable<NetworkExample[]> drafts, int labels) =>
        drafts.SelectMany(draft => network.Read([.. draft.Select(example => example.Input)]).Zip(draft))
            .Average(pair => Array.IndexOf(pair.First, pair.First[..labels].Max()) == pair.Second.Label ? 1.0 : 0.0);

    /// <summary>A sentence under a heading of one word.</summary>
    public static NetworkInput Under(string heading, string sentence)
    {
        var input = Sentence(sentence);
        WordVectors.Shipped.AddTo(input.Heading, WordVectors.Shipped.Find(heading), 1);
        return input;
    }

    private static NetworkInput Sentence(string text)
    {
        int[] words = [.. text.Split(' ').Select(WordVectors.Shipped.Find)];
        return new NetworkInput(
            words,
            [.. words.Select(word => word < 0 ? WordTraits.Unknown : WordTraits.None)],
            new float[NetworkInput.HeadingLength],
            new float[NetworkInput.PlaceLength]);
    }
}
