using System.Text;

namespace ReflectionBot.Conversation.Wordings;

/// <summary>A word of a message.</summary>
/// <param name="Text">Its letters and digits in lower case, without apostrophes.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="End">The first character behind it.</param>
internal sealed record SaidWord(string Text, int Start, int End)
{
    /// <summary>The words of a message, in order; what is no letter or digit parts them.</summary>
    public static IReadOnlyList<SaidWord> In(string message)
    {
        var words = new List<SaidWord>();
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= message.Length; i++)
        {
            if (i < message.Length && char.IsLetterOrDigit(message[i]))
            {
                start = word.Length == 0 ? i : start;
                word.Append(char.ToLowerInvariant(message[i]));
            }
            else if (word.Length > 0 && !(i + 1 < message.Length && message[i] is '\'' or '’' && char.IsLetter(message[i + 1])))
            {
                words.Add(new SaidWord(word.ToString(), start, i));
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Whether this is <paramref name="word"/>, or a long word with one slip of the finger.</summary>
    public bool Is(string word) => Text == word || (word.Length >= 5 && Math.Abs(word.Length - Text.Length) <= 1 && IsSlipOf(word));

    /// <summary>One letter too many, too few or wrong, or two neighbours swapped.</summary>
    private bool IsSlipOf(string word)
    {
        var same = 0;
        while (same < Math.Min(Text.Length, word.Length) && Text[same] == word[same])
        {
            same++;
        }

        var mine = Text.AsSpan(same);
        var other = word.AsSpan(same);
        return mine.Length == other.Length
            ? mine[1..].SequenceEqual(other[1..])
                || (mine.Length > 1 && mine[0] == other[1] && mine[1] == other[0] && mine[2..].SequenceEqual(other[2..]))
            : mine.Length > other.Length ? mine[1..].SequenceEqual(other) : mine.SequenceEqual(other[1..]);
    }
}
