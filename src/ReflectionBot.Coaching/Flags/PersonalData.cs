using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Another person's e-mail address, telephone or student number is in the text; "do not present personal information about
/// other people (such as their email addresses) without their permission" (guideline, Evidence).
/// </summary>
public sealed class PersonalData : IFlagRule
{
    /// <summary>A telephone number has at least so many digits: local ones begin at 7 or 8 …</summary>
    private const int ShortestTelephone = 8;

    /// <summary>… and at most so many (ITU-T E.164).</summary>
    private const int LongestTelephone = 15;

    private static readonly HashSet<string> SharedMailboxes =
    [
        "info", "enquiries", "support", "help", "helpdesk", "contact", "admin", "office", "cmalt", "noreply", "library",
    ];

    /// <inheritdoc />
    public string Code => "personal-data";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        List<TextSpan>? found = null;
        foreach (var sentence in reading.Sentences)
        {
            foreach (var span in In(sentence))
            {
                (found ??= []).Add(span);
            }
        }

        return found is null ? null : new Finding(found);
    }

    private static IEnumerable<TextSpan> In(PlacedSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = tokens[i].Kind == TokenKind.Number ? EndOfDigits(tokens, i) : i;
            var start = tokens[i].Span.Start - (IsInternational(tokens, i) ? 1 : 0);
            var text = sentence.Text.AsSpan()[start..tokens[end].Span.End];
            var isPersonal = tokens[i] switch
            {
                { Text: "<email>" } => !IsShared(text),
                { Kind: TokenKind.Number } => IsTelephone(text) || IsPersonNumber(tokens, i, text),
                _ => false,
            };
            if (isPersonal)
            {
                yield return new TextSpan(sentence.Span.Start + start, WithoutPunctuation(text));
            }

            i = end;
        }
    }

    /// <summary>The last of the numbers that follow each other with nothing but spaces, hyphens or brackets between.</summary>
    private static int EndOfDigits(IReadOnlyList<Token> tokens, int first)
    {
        var last = first;
        for (var i = first + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                last = i;
            }
            else if (tokens[i].Text is not ("-" or "(" or ")"))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsInternational(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && tokens[i].Kind == TokenKind.Number && tokens[i - 1].Text == "+" && tokens[i - 1].Span.End == tokens[i].Span.Start;

    /// <summary>The length of an address without the bracket or stop of the sentence around it.</summary>
    private static int WithoutPunctuation(ReadOnlySpan<char> text)
    {
        while (!char.IsLetterOrDigit(text[^1]))
        {
            text = text[..^1];
        }

        return text.Length;
    }

    private static bool IsShared(ReadOnlySpan<char> address) =>
        SharedMailboxes.Contains(address[..address.IndexOf('@')].ToString().ToLowerInvariant());

    private static bool IsTelephone(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('0' or '+') || text.ContainsAny(".,/:") || IsDate(text))
        {
            return false;
        }

        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits is >= ShortestTelephone and <= LongestTelephone;
    }

    /// <summary>"05-06-2024".</summary>
    private static bool IsDate(ReadOnlySpan<char> text) => text.Length == 10 && text[2] == '-' && text[5] == '-';

    /// <summary>A long number behind "student number", "ID" and the like.</summary>
    private static bool IsPersonNumber(IReadOnlyList<Token> tokens, int at, ReadOnlySpan<char> text)
    {
        if (tokens[at].Kind != TokenKind.Number || text.Length < 5 || text.ContainsAny(".,/:"))
        {
            return false;
        }

        var before = tokens.Skip(Math.Max(0, at - 4)).Take(Math.Min(at, 4)).Select(token => token.Text).ToList();
        return before.Exists(word => word is "student" or "id" or "candidate" or "staff" or "matriculation" or "passport")
            && before.Exists(word => word is "number" or "no" or "id" or "#");
    }
}
