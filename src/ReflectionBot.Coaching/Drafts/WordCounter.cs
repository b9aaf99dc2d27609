using System.Text;

namespace ReflectionBot.Coaching.Drafts;

/// <summary>
/// Counts words as a word processor does, so that a writer finds the number that stands at the foot of their window: a
/// word is a run without white space that holds at least one letter or digit. "well-being", "don't", "and/or" and an
/// address are one word each; a dash or an ampersand standing alone is none. Chinese and Japanese characters and kana,
/// written without spaces, count one each; Korean, written with spaces, counts by run.
/// </summary>
public static class WordCounter
{
    /// <summary>The number of words in <paramref name="text"/>; 0 or more, in time linear in its length.</summary>
    /// <param name="text">Any text; broken surrogate pairs are no part of a word.</param>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordByItself(rune))
            {
                words++;
                inWord = false;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (!inWord && Rune.IsLetterOrDigit(rune))
            {
                words++;
                inWord = true;
            }
        }

        return words;
    }

    // Kana, then the unified ideographs with their extensions and compatibility forms (Unicode 16, Blocks.txt).
    private static bool IsWordByItself(Rune rune) =>
        Rune.IsLetter(rune)
        && rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
