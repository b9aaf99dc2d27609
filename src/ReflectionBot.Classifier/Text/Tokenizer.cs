namespace ReflectionBot.Classifier.Text;

/// <summary>Cuts a sentence into tokens in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, in order.</summary>
    public static List<Token> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        while (true)
        {
            text = text.TrimStart();
            if (text.IsEmpty)
            {
                return tokens;
            }

            var run = text[..LengthWhile(text, c => !char.IsWhiteSpace(c))];
            AddRun(run, tokens);
            text = text[run.Length..];
        }
    }

    /// <summary>Adds the tokens of a run without white space: marks, then one address, or words and numbers between marks.</summary>
    private static void AddRun(ReadOnlySpan<char> run, List<Token> tokens)
    {
        while (!run.IsEmpty && !char.IsLetterOrDigit(run[0]))
        {
            run = AddMark(run, tokens);
        }

        if (AddressClass(run) is { } address)
        {
            tokens.Add(new Token(address, TokenKind.Address, Capital: false));
            return;
        }

        while (!run.IsEmpty)
        {
            run = char.IsDigit(run[0]) ? AddNumber(run, tokens)
                : char.IsLetter(run[0]) ? AddWord(run, tokens)
                : AddMark(run, tokens);
        }
    }

    private static ReadOnlySpan<char> AddNumber(ReadOnlySpan<char> run, List<Token> tokens)
    {
        var length = LengthWhile(run, c => char.IsLetterOrDigit(c) || c is ',' or '.' or '–' or '/' or ':');
        while (!char.IsLetterOrDigit(run[length - 1]))
        {
            length--;
        }

        tokens.Add(new Token(NumberClass(run[..length]), TokenKind.Number, Capital: false));
        return run[length..];
    }

    private static ReadOnlySpan<char> AddWord(ReadOnlySpan<char> run, List<Token> tokens)
    {
        var length = LengthWhile(run, c => char.IsLetterOrDigit(c) || c is '\'' or '’');
        while (!char.IsLetterOrDigit(run[length - 1]))
        {
            length--;
        }

        var word = run[..length].ToString().ToLowerInvariant().Replace('’', '\'');
        var (stem, suffix) = TakeApart(word);
        tokens.Add(new Token(stem, TokenKind.Word, char.IsUpper(run[0])));
        if (suffix is not null)
        {
            tokens.Add(new Token(suffix, TokenKind.Word, Capital: false));
        }

        return run[length..];
    }

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
                (_, "'t") when word[apostrophe - 1] == 'n' && apostrophe > 1 => (word[..(apostrophe - 1)], "not"),
                (_, "'ve") => (word[..apostrophe], "have"),
                (_, "'ll") => (word[..apostrophe], "will"),
                (_, "'re") => (word[..apostrophe], "are"),
                (_, "'m") => (word[..apostrophe], "am"),
                (_, "'d" or "'s") => (word[..apostrophe], word[apostrophe..]),
                _ => (word, null),
            };
    }

    private static ReadOnlySpan<char> AddMark(ReadOnlySpan<char> run, List<Token> tokens)
    {
        var mark = run[0] switch
        {
            '“' or '”' or '"' or '«' or '»' => "\"",
            '‘' or '’' or '\'' => "'",
            '–' or '—' => "–",
            '(' or '[' => "(",
            ')' or ']' => ")",
            _ => run[..1].ToString(),
        };
        tokens.Add(new Token(mark, TokenKind.Mark, Capital: false));
        return run[1..];
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

        var digits = LengthWhile(number, char.IsAsciiDigit);
        return digits == 4 && number is ['1', '9', ..] or ['2', '0', ..] ? "<year>"
            : number.Length < 3 ? "<small>"
            : "<number>";
    }

    private static int LengthWhile(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        var length = 0;
        while (length < text.Length && holds(text[length]))
        {
            length++;
        }

        return length;
    }
}
