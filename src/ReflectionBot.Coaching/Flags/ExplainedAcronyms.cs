namespace ReflectionBot.Coaching.Flags;

/// <summary>The acronyms whose words a draft gives beside them: "Learning Tools Interoperability (LTI)" or "LTI (Learning …)".</summary>
internal static class ExplainedAcronyms
{
    private const string Apostrophes = "'’";

    /// <summary>Every word of <paramref name="text"/> that stands alone in brackets, or right before an opening one.</summary>
    public static HashSet<string> In(string text)
    {
        var explained = new HashSet<string>();
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var end = open + 1;
            while (end < text.Length && IsPartOfWord(text[end]))
            {
                end++;
            }

            if (end < text.Length && text[end] == ')')
            {
                explained.Add(text[(open + 1)..end]);
            }

            if (open > 0 && text[open - 1] == ' ')
            {
                explained.Add(WordBefore(text, open - 1));
            }
        }

        return explained;
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && IsPartOfWord(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start).TrimStart(Apostrophes).ToString();
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || Apostrophes.Contains(character);
}
