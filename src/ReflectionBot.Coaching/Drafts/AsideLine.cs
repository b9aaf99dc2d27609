namespace ReflectionBot.Coaching.Drafts;

/// <summary>Recognises lines of plain text that belong to the page and not to the prose.</summary>
internal static class AsideLine
{
    /// <summary>Whether the line is an entry of a contents list ("Evidence ..... 12") or a page number.</summary>
    public static bool Fits(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd("0123456789");
        var digits = line.Length - text.Length;
        return digits is > 0 and <= 4 && (text.Length == 0 || text.TrimEnd(" \t").EndsWith("...."));
    }

    /// <summary>Whether the line draws a rule: three or more of one of - = _ * ~, with or without spaces.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var mark = line[0];
        if (mark is not ('-' or '=' or '_' or '*' or '~'))
        {
            return false;
        }

        var marks = 0;
        foreach (var character in line)
        {
            if (character == mark)
            {
                marks++;
            }
            else if (character is not (' ' or '\t'))
            {
                return false;
            }
        }

        return marks >= 3;
    }
}
