namespace ReflectionBot.Coaching.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with digits and apostrophes.</summary>
    Word,
    /// <summary>Something that begins with a digit.</summary>
    Number,
    /// <summary>A web or e-mail address.</summary>
    Address,
    /// <summary>A punctuation mark or other sign.</summary>
    Mark,
}
