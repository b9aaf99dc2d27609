namespace ReflectionBot.Classifier.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Address,
    Mark,
}
