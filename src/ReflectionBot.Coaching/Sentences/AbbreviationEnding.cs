namespace ReflectionBot.Coaching.Sentences;

/// <summary>When the full stop behind a word ends a sentence as well.</summary>
internal enum AbbreviationEnding
{
    /// <summary>The word is no abbreviation: an ordinary full stop.</summary>
    None,

    /// <summary>Never: something must follow ("e.g.", "Dr.").</summary>
    Never,

    /// <summary>Unless a number follows ("No. 5", against "they said no. Then").</summary>
    UnlessNumber,

    /// <summary>When a capital letter follows ("etc. Later", against "et al. (2013)").</summary>
    BeforeCapital,

    /// <summary>When a word follows that often starts a sentence ("9 a.m. The", against "9 a.m. Monday").</summary>
    BeforeStarter,
}
