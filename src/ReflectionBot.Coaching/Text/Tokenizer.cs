using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Text;

/// <summary>Cuts text into words, numbers, addresses and marks, in one pass over it.</summary>
public sealed class Tokenizer
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private int _at;

    private Tokenizer(string text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / 5) + 4);
    }

    /// <summary>The tokens of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer._at < text.Length)
        {
            tokenizer.ReadRun(tokenizer.LengthWhile(c => !char.IsWhiteSpace(c)));
            tokenizer._at++;
        }

        return tokenizer._tokens;
    }

    /// <summary>Reads a run without white space: marks, then one address, or words and numbers between marks.</summary>
    private void ReadRun(int length)
    {
        var end = _at + length;
        while (_at < end && !char.IsLetterOrDigit(_text[_at]))
        {
            AddMark();
        }

        if (AddressClass(_text.AsSpan(_at, end - _at)) is { } address)
        {
            Add(address, TokenKind.Address, end - _at);
            _at = end;
        }

        while (_at < end)
        {
            if (char.IsDigit(_text[_at]))
            {
                AddNumber();
            }
            else if (char.IsLetter(_text[_at]))
            {
                AddWord();
            }
            else
            {
                AddMark();
            }
        }
    }

    private void AddNumber()
    {
        var length = LengthToLetterOrDigit(c => char.IsLetterOrDigit(c) || c is ',' or '.' or '–' or '/' or ':');
        Add(NumberClass(_text.AsSpan(_at, length)), TokenKind.Number, length);
        _at += length;
    }

    private void AddWord()
    {
        if (_text.AsSpan(_at) is ['i' or 'I', '.', 'e' or 'E', '.', ..] or ['e' or 'E', '.', 'g' or 'G', '.', ..])
        {
            Add(_text.Substring(_at, 4).ToLowerInvariant(), TokenKind.Word, 4); // otherwise "i.e." speaks of "I"
            _at += 4;
            return;
        }

        var length = LengthToLetterOrDigit(c => char.IsLetterOrDigit(c) || c is '\'' or '’');
        var word = _text.Substring(_at, length).ToLowerInvariant().Replace('’', '\'');
        var (stem, suffix) = TakeApart(word);
        Add(stem, TokenKind.Word, length);
        if (suffix is not null)
        {
            Add(suffix, TokenKind.Word, length);
        }

        _at += length;
    }

    private void AddMark()
    {
        var mark = _text[_at] switch
        {
            '“' or '”' or '"' or '«' or '»' => "\"",
            '‘' or '’' or '\'' => "'",
            '–' or '—' => "–",
            '(' or '[' => "(",
            ')' or ']' => ")",
            var other => other.ToString(),
        };
        Add(mark, TokenKind.Mark, 1);
        _at++;
    }

    private void Add(string token, TokenKind kind, int length) =>
        _tokens.Add(new Token(token, kind, char.IsUpper(_text[_at]), new TextSpan(_at, length)));

    private static (string Stem, string? Suffix) TakeApart(string word)
    {
        var apostrophe = word.LastIndexOf('\'');
        return apostrophe <= 0
            ? word == "cannot" ? ("can", "not") : (word, null)
            : (word, word[apostrophe..]) switch
            {
                ("can't", _) => ("can", "not"),
                ("won't", _) => ("will", "not"),
                ("let's", _) => ("let", "us"),
                (_, "'t") when apostrophe > 1 && word[apostrophe - 1] == 'n' => (word[..(apostrophe - 1)], "not"),
                (_, "'ve") => (word[..apostrophe], "have"),
                (_, "'ll") => (word[..apostrophe], "will"),
                (_, "'re") => (word[..apostrophe], "are"),
                (_, "'m") => (word[..apostrophe], "am"),
                (_, "'d" or "'s") => (word[..apostrophe], word[apostrophe..]),
                _ => (word, null),
            };
    }

    /// <summary><c>&lt;url&gt;</c> or <c>&lt;email&gt;</c>; null for anything else.</summary>
    private static string? AddressClass(ReadOnlySpan<char> run)
    {
        if (run.StartsWith("http://") || run.StartsWith("https://") || run.StartsWith("www."))
        {
            return "<url>";
        }

        var at = run.IndexOf('@');
        return at > 0 && run[at..].IndexOf('.') > 1 ? "<email>" : null;
    }

    private static string NumberClass(ReadOnlySpan<char> number)
    {
        if (char.IsLetter(number[^1]))
        {
            return "<ordinal>";
        }

        var year = number is ['1', '9', _, _, ..] or ['2', '0', _, _, ..]
            && char.IsAsciiDigit(number[2]) && char.IsAsciiDigit(number[3])
            && (number.Length == 4 || !char.IsAsciiDigit(number[4]));
        return year ? "<year>" : number.Length < 3 ? "<small>" : "<number>";
    }

    private int LengthToLetterOrDigit(Func<char, bool> holds)
    {
        var length = LengthWhile(holds);
        while (!char.IsLetterOrDigit(_text[_at + length - 1]))
        {
            length--;
        }

        return length;
    }

    private int LengthWhile(Func<char, bool> holds)
    {
        var end = _at;
        while (end < _text.Length && holds(_text[end]))
        {
            end++;
        }

        return end - _at;
    }
}
