using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>Acronyms pile up unexplained for a reader from another field (annotation guide).</summary>
public sealed class Jargon : IFlagRule
{
    /// <summary>So many different ones are too many for any section …</summary>
    private const int TooMany = 10;

    /// <summary>… and so many for a short one, where they come to more than two in a hundred words.</summary>
    private const int TooManyInAShortSection = 7;

    /// <summary>A word of more letters is a writer shouting; the message has room for its beginning.</summary>
    private const int LongestNamed = 20;

    /// <summary>Acronyms that assessors of learning technology read every day, and short words often set in capitals.</summary>
    private static readonly HashSet<string> Common =
    [
        "ACMALT", "AI", "ALT", "BA", "BBC", "BSC", "BY", "CC", "CMALT", "CPD", "CV", "DVD", "EU", "FAQ", "FE", "FHEA", "GDPR", "HE",
        "HEA", "HR", "HTML", "ICT", "ID", "IT", "JISC", "MA", "MBA", "MOOC", "MOOCS", "MSC", "NC", "NHS", "OER", "OK", "PC", "PCS", "PDF",
        "PDFS", "PGCE", "PGCERT", "PHD", "QR", "SA", "SCMALT", "SEDA", "TEL", "TV", "UCISA", "UK", "UKPSF", "URL", "US", "USA", "USB",
        "VLE", "VLES", "WCAG", "WWW",
    ];

    /// <inheritdoc />
    public string Code => "jargon";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        var explained = ExplainedIn(reading.Draft.Text);
        var unexplained = reading.Sentences
            .SelectMany(AcronymsOf)
            .Where(acronym => !explained.Contains(acronym.Text))
            .DistinctBy(acronym => acronym.Text)
            .ToList();
        return unexplained.Count >= TooMany
               || (unexplained.Count >= TooManyInAShortSection && unexplained.Count > reading.Sentences.Words() * 0.02)
            ? new Finding([.. unexplained.Select(acronym => acronym.Span)], ("terms", Named(unexplained)))
            : null;
    }

    private static string Named(IEnumerable<Acronym> acronyms) =>
        string.Join(", ", acronyms.Take(4).Select(acronym => OneLine.Excerpt(acronym.Text, LongestNamed)));

    private static IEnumerable<Acronym> AcronymsOf(PlacedSentence sentence) => sentence.Tokens
        .Where(token => token.Kind == TokenKind.Word)
        .Select(token => new Acronym(token.Span.Of(sentence.Text), token.Span with { Start = sentence.Span.Start + token.Span.Start }))
        .Where(word => IsAcronym(word.Text));

    /// <summary>Two capitals or more that begin the word, at least two of them letters: <c>LTI</c>, <c>JWTs</c>, not <c>S2</c>.</summary>
    private static bool IsAcronym(string word) =>
        word.Count(char.IsAsciiLetterUpper) >= 2
        && char.IsAsciiLetterUpper(word[0])
        && (char.IsAsciiLetterUpper(word[1]) || char.IsAsciiDigit(word[1]))
        && !Common.Contains(word.ToUpperInvariant());

    /// <summary>Every word with its meaning beside it: "Learning Tools Interoperability (LTI)" or "LTI (Learning …)".</summary>
    private static HashSet<string> ExplainedIn(string text)
    {
        var explained = new HashSet<string>();
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var inside = LengthOfWord(text, open + 1, 1);
            if (open + 1 + inside is var close && close < text.Length && text[close] == ')')
            {
                explained.Add(text.Substring(open + 1, inside));
            }

            if (open > 0 && text[open - 1] == ' ')
            {
                var before = LengthOfWord(text, open - 2, -1);
                explained.Add(text.Substring(open - 1 - before, before));
            }
        }

        return explained;
    }

    /// <summary>How many letters and digits stand together from <paramref name="at"/> on, forwards or backwards.</summary>
    private static int LengthOfWord(string text, int at, int step)
    {
        var length = 0;
        for (; at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]); at += step)
        {
            length++;
        }

        return length;
    }

    private sealed record Acronym(string Text, TextSpan Span);
}
