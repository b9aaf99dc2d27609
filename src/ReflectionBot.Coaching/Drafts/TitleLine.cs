namespace ReflectionBot.Coaching.Drafts;

/// <summary>Tells a title that somebody typed as a plain line from a short sentence.</summary>
internal static class TitleLine
{
    /// <summary>The longest title there is.</summary>
    public const int MostCharacters = 120;

    private const int MostWords = 14; // The guideline's longest section title has 12 words and its code.
    private const int MostWordsWithoutCode = 8;
    private const int MostWordsBeforeColon = 3;

    /// <summary>Whether a line that stands alone above text reads as its title.</summary>
    public static bool Fits(ReadOnlySpan<char> line) =>
        IsSure(line)
        || (line.Length <= MostCharacters
            && (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0]))
            && WordsIn(line) <= MostWordsWithoutCode
            && (IsQuestion(line) || (EndsOpen(line) && !ReadsAsSentence(line))));

    /// <summary>Whether the line is a title wherever it stands: a name portfolios use, or one behind a section's code.</summary>
    public static bool IsSure(ReadOnlySpan<char> line) =>
        line.Length <= MostCharacters
        && (IsUsualName(line.TrimEnd(": ")) || (StartsWithCode(line) && EndsOpen(line) && WordsIn(line) <= MostWords));

    /// <summary>1 for a section's own title ("1c …", "Core area 2: …"), 2 for the parts within a section.</summary>
    public static int LevelOf(ReadOnlySpan<char> line) =>
        char.IsAsciiDigit(line[0]) || line.StartsWith("Core area", StringComparison.OrdinalIgnoreCase) ? 1 : 2;

    private static bool IsUsualName(ReadOnlySpan<char> line)
    {
        foreach (var name in _usualNames)
        {
            if (line.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What candidates call the parts of a section, after the guideline's own words.</summary>
    private static readonly string[] _usualNames =
    [
        "description", "reflection", "reflections", "evidence", "context", "contextual statement", "introduction",
        "background", "conclusion", "summary", "impact", "references", "future plans", "specialist option",
        "specialist options", "specialist area", "description and reflection", "evidence and reflection",
    ];

    /// <summary>A subsection's code and a capital: "1c Supporting", "2a) An", "3b: Second", or "Core area 1".</summary>
    private static bool StartsWithCode(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Core area ", StringComparison.OrdinalIgnoreCase))
        {
            return line.Length > 10 && line[10] is >= '1' and <= '4';
        }

        if (line.Length < 4 || line[0] is < '1' or > '4' || (line[1] | ' ') is < 'a' or > 'c')
        {
            return false;
        }

        var rest = line[2..].TrimStart(".):–- ");
        return rest.Length is > 0 && rest.Length < line.Length - 2 && char.IsUpper(rest[0]);
    }

    private static bool EndsOpen(ReadOnlySpan<char> line) => line[^1] is not ('.' or '!' or '?' or ',' or ';' or '…');

    private static bool IsQuestion(ReadOnlySpan<char> line) => line[^1] == '?' && StartsWithQuestionWord(line);

    private static bool StartsWithQuestionWord(ReadOnlySpan<char> line) =>
        line.StartsWith("What ") || line.StartsWith("How ") || line.StartsWith("Why ") || line.StartsWith("Where ")
        || line.StartsWith("When ") || line.StartsWith("Who ");

    /// <summary>Whether it has a pronoun or verb of a sentence, an address, or a full stop within.</summary>
    private static bool ReadsAsSentence(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("I ") || line.StartsWith("I'") || line.StartsWith("I’") || line.StartsWith("We ")
            || line.StartsWith("It ") || line.StartsWith("They ") || line.Contains("://", StringComparison.Ordinal)
            || line.TrimStart("0123456789.) ").Contains(". ", StringComparison.Ordinal)
            || line.Contains(": ", StringComparison.Ordinal))
        {
            return true;
        }

        if (StartsWithQuestionWord(line))
        {
            return false;
        }

        if (line[^1] == ':' && WordsIn(line) > MostWordsBeforeColon)
        {
            return true; // "The tools I chose from were these:" leads into a list.
        }

        foreach (var range in line.Split(' '))
        {
            if (line[range] is "I" or "we" or "was" or "were" or "is" or "are" or "had" or "has" or "have" or "did"
                or "didn't" or "could" or "would" or "should" or "can" or "will")
            {
                return true;
            }
        }

        return false;
    }

    private static int WordsIn(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            words += range.Start.Value < range.End.Value ? 1 : 0;
        }

        return words;
    }
}
