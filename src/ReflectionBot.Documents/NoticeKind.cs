namespace ReflectionBot.Documents;

/// <summary>What a reader left out of a draft it could otherwise read.</summary>
public enum NoticeKind
{
    /// <summary>Pictures that say nothing in words; the count is how many.</summary>
    PicturesNotRead,

    /// <summary>Text beyond the limit; the count is the characters that were read.</summary>
    TextCut,
}
