namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// The abbreviations of English academic prose, as they are written before a full stop (without it), and what each
/// says about that stop.
/// </summary>
internal static class SentenceAbbreviations
{
    /// <summary>When a full stop behind <paramref name="word"/> ends a sentence.</summary>
    public static AbbreviationEnding Of(ReadOnlySpan<char> word) => word switch
    {
        "e.g" or "E.g" or "eg" or "i.e" or "I.e" or "ie" or "cf" or "Cf" or "viz" or "vs" or "approx" or "Approx"
            or "Mr" or "Mrs" or "Ms" or "Mx" or "Dr" or "Drs" or "Prof" or "Profs" or "Rev" or "Hon" or "Adv"
            or "Messrs" or "Lt" or "Col" or "Capt" or "Sgt" or "Cpl" or "Gen" or "Maj" or "Cllr"
            or "esp" or "incl" or "excl" or "Fig" or "fig" or "Figs" or "figs" or "p" or "pp"
            or "ext" or "Ext" or "ref" or "Ref" or "tel" or "Tel" or "ca" or "vol" or "Vol" or "vols" or "Vols"
            or "para" or "paras" or "Chap" or "chap" or "Eq" or "Eqs"
            => AbbreviationEnding.Never,
        "no" or "No" or "nos" or "Nos" or "App" or "Art" or "Sec" or "Sect" or "Ch" or "Cap" or "Ex" or "Tab" or "Ver"
            => AbbreviationEnding.UnlessNumber,
        "etc" or "Etc" or "al" => AbbreviationEnding.BeforeCapital,
        "inc" or "Inc" or "Ltd" or "ltd" or "Co" or "Corp" or "Plc" or "Jr" or "Sr" or "Bros" or "St" or "Mt" or "Rd"
            or "Ave" or "ed" or "Ed" or "eds" or "Eds" or "edn" or "trans" or "rev" or "repr" or "dept" or "Dept"
            or "univ" or "Univ" or "govt" or "Govt" or "max" or "min" or "est" or "resp" or "misc" or "temp" or "ibid"
            or "Jan" or "Feb" or "Apr" or "Aug" or "Sept" or "Sep" or "Oct" or "Nov" or "Dec" or "Ph.D" or "D.Phil"
            or "M.Phil" or "Dip" or "hr" or "hrs" or "mins" or "secs" or "wk" or "wks" or "yr" or "yrs" or "pt" or "pts"
            => AbbreviationEnding.BeforeStarter,
        _ => IsInitials(word) ? AbbreviationEnding.BeforeStarter : AbbreviationEnding.None,
    };

    /// <summary>The same for an exclamation mark, which is part of some product names.</summary>
    public static AbbreviationEnding OfNameWithMark(ReadOnlySpan<char> word) =>
        word is "Kahoot" or "kahoot" or "Yahoo" or "Jeopardy"
            ? AbbreviationEnding.BeforeStarter
            : AbbreviationEnding.None;

    // J, J.K, a.m, U.K, B.Ed: pieces of one or two letters, of which a lone one is a single letter.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var pieceLength = 0;
        foreach (var letter in word)
        {
            pieceLength = letter == '.' ? 0 : pieceLength + 1;
            if (pieceLength > 2)
            {
                return false;
            }
        }

        return word.Length == 1 || (word.Length > 1 && pieceLength > 0 && word.Contains('.'));
    }
}
