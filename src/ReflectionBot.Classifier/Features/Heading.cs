using ReflectionBot.Classifier.Networks;
using ReflectionBot.Classifier.Vectors;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Features;

/// <summary>A heading above sentences, and the job it names, if it names one.</summary>
/// <param name="Words">The features of its words, hashed once for all the sentences below it.</param>
/// <param name="Vector">The mean of its words' vectors; zeros when none has one.</param>
/// <param name="Job">The label its words ask of the sentences below; null when it names none.</param>
internal sealed record Heading(ulong[] Words, float[] Vector, SentenceLabel? Job)
{
    /// <summary>More words are a paragraph in disguise, and each would count again for every sentence below.</summary>
    private const int MostWords = 40;

    private static readonly ulong HeadingWord = FeatureHash.Of("heading word ");

    public static Heading Of(string text)
    {
        var words = Tokenizer.Tokens(text).Where(token => token.Kind == TokenKind.Word).Take(MostWords).ToArray();
        return new Heading(Array.ConvertAll(words, word => FeatureHash.Of(word.Text, HeadingWord)), MeanOf(words), JobHeadings.JobOf(text));
    }

    private static float[] MeanOf(Token[] words)
    {
        var mean = new float[NetworkInput.HeadingLength];
        var rows = Array.FindAll(Array.ConvertAll(words, word => WordVectors.Shipped.Find(word.Text)), row => row >= 0);
        foreach (var row in rows)
        {
            WordVectors.Shipped.AddTo(mean, row, 1f / rows.Length);
        }

        return mean;
    }
}
