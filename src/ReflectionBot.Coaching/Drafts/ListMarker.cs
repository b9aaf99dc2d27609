namespace ReflectionBot.Coaching.Drafts;

/// <summary>The marker that somebody typed before a list item.</summary>
/// <param name="Kind">How certain a sign of a list it is.</param>
/// <param name="Length">Its characters, with the white space after it.</param>
/// <param name="Opens">Whether it can begin a list: "1.", "a)" or a bullet, but not "7.".</param>
internal readonly record struct ListMarker(ListMarkerKind Kind, int Length, bool Opens)
{
    /// <summary>The marker at the start of <paramref name="line"/>; null when there is none.</summary>
    /// <param name="line">A line without white space at its ends.</param>
    public static ListMarker? Of(ReadOnlySpan<char> line)
    {
        var (kind, length) = line[0] switch
        {
            '•' or '●' or '◦' or '○' or '▪' or '■' or '□' or '▫' or '‣' or '⁃' or '∙' or '►' or '▶' or '➢' or '➤' or '✓' or '✔'
                or (>= '\uF020' and <= '\uF0FF') => (ListMarkerKind.Bullet, 1), // The last: Word's Symbol font bullets.
            '-' or '*' or '+' or '·' or '§' => (ListMarkerKind.Hyphen, 1),
            '–' or '—' => (ListMarkerKind.Dash, 1),
            'o' => (ListMarkerKind.LetterO, 1),
            _ => (ListMarkerKind.Number, NumberLength(line)),
        };

        // Only a bullet may touch its text: "•Moodle".
        if (length == 0 || (kind != ListMarkerKind.Bullet && length < line.Length && !PlainLine.IsBlank(line[length])))
        {
            return null;
        }

        var opens = kind != ListMarkerKind.Number || line[..length].TrimStart('(')[0] is '1' or 'a' or 'A' or 'i';
        while (length < line.Length && PlainLine.IsBlank(line[length]))
        {
            length++;
        }

        return new ListMarker(kind, length, opens);
    }

    /// <summary>The length of "12.", "12)", "(12)", "b)", "(b)", "iv)" or "(iv)"; 0 when the line starts otherwise.</summary>
    private static int NumberLength(ReadOnlySpan<char> line)
    {
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && end < start + 4 && char.IsAsciiLetterOrDigit(line[end]))
        {
            end++;
        }

        if (end == start || end == line.Length)
        {
            return 0;
        }

        var name = line[start..end];
        var isNumber = name.Length <= 3 && !name.ContainsAnyExceptInRange('0', '9');
        var isLetter = name.Length == 1 || !name.ContainsAnyExcept("ivx");
        return (line[end], start) switch
        {
            (')', _) when isNumber || isLetter => end + 1,
            ('.', 0) when isNumber => end + 1,
            _ => 0,
        };
    }
}
