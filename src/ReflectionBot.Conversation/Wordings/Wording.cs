using ReflectionBot.Coaching.Guidelines;

namespace ReflectionBot.Conversation.Wordings;

/// <summary>One way to say something: words, and places for a <c>{section}</c>, a <c>{number}</c> or free <c>{words}</c>.</summary>
internal sealed class Wording
{
    // "An understanding of the constraints and benefits of different technologies" has ten.
    private const int LongestSection = 12;

    private readonly string[] _pieces;

    /// <param name="pattern">The wording as <c>sayings.yaml</c> has it.</param>
    public Wording(string pattern)
    {
        _pieces = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => piece.StartsWith('{') ? piece : string.Concat(SaidWord.In(piece).Select(word => word.Text)))];
        Weight = _pieces.Sum(piece => piece switch { "{words}" => 0.1, "{section}" or "{number}" => 1.5, _ => 2 });
    }

    /// <summary>The words that must be there.</summary>
    public IEnumerable<string> Literals => _pieces.Where(piece => !piece.StartsWith('{'));

    /// <summary>How definite the wording is: the more words must be there, the surer is a match.</summary>
    public double Weight { get; }

    /// <summary>What a message says when it is this wording from end to end; null when it is not.</summary>
    public Heard? Match(string saying, string message, IReadOnlyList<SaidWord> words, Guideline guideline) =>
        From(0, 0, new Heard(saying), message, words, guideline);

    private Heard? From(int piece, int word, Heard heard, string message, IReadOnlyList<SaidWord> words, Guideline guideline)
    {
        if (piece == _pieces.Length)
        {
            return word == words.Count ? heard : null;
        }

        switch (_pieces[piece])
        {
            case "{words}" when word < words.Count:
                // Free words stand last, or before words that close the message.
                var closing = _pieces.Length - piece - 1;
                var end = words.Count - closing;
                return end > word ? From(piece + 1, end, heard with { Words = Slice(word, end) }, message, words, guideline) : null;
            case "{number}" when word < words.Count && NumberOf(words[word].Text) is { } number:
                return From(piece + 1, word + 1, heard with { Number = number }, message, words, guideline);
            case "{section}":
                for (var last = Math.Min(words.Count, word + LongestSection); last > word; last--)
                {
                    if (guideline.Section(Slice(word, last)) is { } section
                        && From(piece + 1, last, heard with { Section = section }, message, words, guideline) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case var literal when word < words.Count && words[word].Is(literal):
                return From(piece + 1, word + 1, heard, message, words, guideline);
            default:
                return null;
        }

        string Slice(int from, int to) => message[words[from].Start..words[to - 1].End];
    }

    private static int? NumberOf(string word) => word switch
    {
        "one" or "first" or "1" or "1st" => 1,
        "two" or "second" or "2" or "2nd" => 2,
        "three" or "third" or "3" or "3rd" => 3,
        "four" or "fourth" => 4,
        "five" or "fifth" => 5,
        _ => int.TryParse(word, out var number) && number is > 0 and < 1000 ? number : null,
    };
}
