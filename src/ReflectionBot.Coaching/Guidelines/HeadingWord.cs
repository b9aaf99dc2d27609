namespace ReflectionBot.Coaching.Guidelines;

/// <summary>A run of letters or a run of digits in a heading, so that <c>1a</c> is two words that touch.</summary>
/// <remarks>A class, as generic code over a struct of ours would have to be compiled at every start.</remarks>
/// <param name="Text">The run in lower case.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character behind it.</param>
internal sealed record HeadingWord(string Text, int Start, int End)
{
    /// <summary>The words of <paramref name="heading"/>, in order.</summary>
    public static IReadOnlyList<HeadingWord> In(string heading)
    {
        var words = new List<HeadingWord>();
        var start = 0;
        for (var i = 0; i < heading.Length; i = start)
        {
            start = i + 1;
            if (char.IsLetterOrDigit(heading[i]))
            {
                while (start < heading.Length && char.IsLetterOrDigit(heading[start])
                    && char.IsDigit(heading[start]) == char.IsDigit(heading[i]))
                {
                    start++;
                }

                words.Add(new HeadingWord(heading[i..start].ToLowerInvariant(), i, start));
            }
        }

        return words;
    }
}
