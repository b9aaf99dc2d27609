namespace ReflectionBot.Coaching.Drafts;

/// <summary>Finds web addresses that stand in the text itself.</summary>
internal static class BareLinks
{
    /// <summary>The addresses of <paramref name="text"/> that start with http:// or https://, in order.</summary>
    public static IEnumerable<Link> In(string text)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            var end = at;
            while (end < text.Length && !Ends(text[end]))
            {
                end++;
            }

            var address = WithoutPunctuation(text.AsSpan(at, end - at));
            if (address.Length > address.IndexOf("//") + 2)
            {
                yield return new Link(new TextSpan(at, address.Length), address.ToString());
            }

            at = Next(text, end);
        }
    }

    private static bool Ends(char character) => character
        is ' ' or '\t' or '\r' or '\n' or '\f' or '\v' or '\u00A0' or '\u2028' or '\u2029'
        or '<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '\\' or '^' or '`' or '{' or '}';

    private static int Next(string text, int from)
    {
        for (var at = from; (at = text.IndexOf("://", at, StringComparison.Ordinal)) >= 0; at += 3)
        {
            foreach (var scheme in (ReadOnlySpan<string>)["https", "http"])
            {
                if (at - scheme.Length >= from
                    && text.AsSpan(at - scheme.Length, scheme.Length).Equals(scheme, StringComparison.OrdinalIgnoreCase))
                {
                    return at - scheme.Length;
                }
            }
        }

        return -1;
    }

    /// <summary>Drops the sentence's punctuation after an address, but keeps a bracket that was opened within it.</summary>
    private static ReadOnlySpan<char> WithoutPunctuation(ReadOnlySpan<char> address)
    {
        var unopened = address.Count(')') - address.Count('(');
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*'
            || (address[^1] == ')' && unopened > 0)))
        {
            unopened -= address[^1] == ')' ? 1 : 0;
            address = address[..^1];
        }

        return address;
    }
}
