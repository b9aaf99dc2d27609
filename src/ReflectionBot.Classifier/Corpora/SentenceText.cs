namespace ReflectionBot.Classifier.Corpora;

/// <summary>The text of a sentence or heading as a draft takes it, so that spans fall where they should.</summary>
internal static class SentenceText
{
    /// <summary>Without the white space and the invisible characters that a draft drops at the ends of a block.</summary>
    public static string Trimmed(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';
}
