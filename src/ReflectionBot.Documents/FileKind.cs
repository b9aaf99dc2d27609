namespace ReflectionBot.Documents;

/// <summary>The kinds of file that are read, by how they are read.</summary>
internal enum FileKind
{
    PlainText,
    Markdown,
    Html,
    Word,
    PowerPoint,
    Pdf,
}
