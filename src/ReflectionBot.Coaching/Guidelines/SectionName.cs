namespace ReflectionBot.Coaching.Guidelines;

/// <summary>
/// A section's name, or what may be one, reduced to the words that tell sections apart: lower case, no punctuation, no
/// "the" or "my". So <c>2B</c> and "2 b" are one name, and so are "An understanding of your learners" and
/// "Understanding my learners".
/// </summary>
/// <param name="Key">Those words with single spaces; empty when there are none.</param>
internal sealed record SectionName(string Key)
{
    private static readonly string[] Idle = ["an", "the", "of", "my", "our", "your", "and", "or"];

    private static readonly string[] Lead = ["core", "area", "section", "subsection", "part", "cmalt", "portfolio"];

    /// <summary>The name in <paramref name="text"/>.</summary>
    public static SectionName Of(string? text) => new(string.Join(' ', Telling(HeadingWord.In(text ?? ""))));

    /// <summary>The name in <paramref name="text"/> without words such as "core area" or "section" before it.</summary>
    public static SectionName After(string? text) =>
        new(string.Join(' ', Telling(HeadingWord.In(text ?? "")).SkipWhile(Lead.Contains)));

    /// <summary>The title and the other names of <paramref name="section"/>.</summary>
    public static IEnumerable<SectionName> NamesOf(GuidelineSection section) =>
        section.AlsoCalled.Prepend(section.Title).Select(Of);

    /// <summary>Whether this begins with the words of <paramref name="other"/>.</summary>
    public bool BeginsWith(SectionName other) =>
        this == other || Key.StartsWith($"{other.Key} ", StringComparison.Ordinal);

    // "A" is an article, but behind a number it is the letter of a section.
    private static IEnumerable<string> Telling(IReadOnlyList<HeadingWord> words) =>
        words.Select(word => word.Text).Where((text, index) => !Idle.Contains(text)
            && (text != "a" || (index > 0 && char.IsAsciiDigit(words[index - 1].Text[0]))));
}
