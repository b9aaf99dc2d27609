using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Reads plain text files; line ends stay as they are.</summary>
internal static class PlainTextReader
{
    public static Extract Read(string text)
    {
        const int Most = DraftReader.MostCharacters;
        return text.Length <= Most
            ? new Extract(PlainText.Read(text))
            : new Extract(PlainText.Read(text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)]), IsCut: true);
    }
}
