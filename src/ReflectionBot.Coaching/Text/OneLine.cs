using System.Text;

namespace ReflectionBot.Coaching.Text;

/// <summary>
/// Makes a stranger's text safe to show on a line of its own. A draft is data: an escape sequence in it must not
/// colour a terminal, and a direction override must not turn our words around.
/// </summary>
public static class OneLine
{
    private const char Unshowable = '\uFFFD';

    /// <summary>
    /// The text with control characters replaced by U+FFFD and direction controls (Unicode Bidirectional Algorithm,
    /// section 2: embeddings, overrides, isolates and marks) left out. Tabs and line ends become spaces.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                clean.Append(' ');
            }
            else if (!IsDirectionControl(character))
            {
                clean.Append(char.IsControl(character) ? Unshowable : character);
            }
        }

        return clean.ToString();
    }

    /// <summary>The text in one line: cleaned, runs of white space folded to one space, none at the ends.</summary>
    public static string Of(string text) =>
        string.Join(' ', Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text in one line, shortened at a word's end and closed by "…" where it is longer.</summary>
    /// <param name="text">A sentence of a draft.</param>
    /// <param name="most">The most UTF-16 code units the result has, the "…" included; at least 2.</param>
    public static string Excerpt(string text, int most)
    {
        var line = Of(text);
        if (line.Length <= most)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', most - 1);
        if (end <= 0)
        {
            end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1; // one word only: never half a character
        }

        return line[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    private static bool IsDirectionControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
