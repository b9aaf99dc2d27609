namespace ReflectionBot.Coaching.Guidelines;

/// <summary>One dated edition of a scheme's guideline, read from a file of <c>prompts/guidelines</c>.</summary>
public sealed record Guideline
{
    private readonly Dictionary<string, GuidelineSection> _byName = [];

    /// <summary>The edition's name, such as <c>cmalt-2019-01</c>; also the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The date the document bears.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who wrote it and what may be done with its words.</summary>
    public required string Attribution { get; init; }

    /// <summary>The licence of its words.</summary>
    public required string Licence { get; init; }

    /// <summary>The principles a whole portfolio should speak to.</summary>
    public required IReadOnlyList<GuidelinePassage> Principles { get; init; }

    /// <summary>Questions for every assessed section: the reflective ones first, in the guideline's order.</summary>
    public required IReadOnlyList<GuidelineQuestion> Questions { get; init; }

    /// <summary>Passages on how to write, which hold for every section.</summary>
    public required IReadOnlyList<GuidelinePassage> Passages { get; init; }

    /// <summary>The sections in the order a portfolio has them.</summary>
    public required IReadOnlyList<GuidelineSection> Sections
    {
        get;
        init
        {
            field = value;
            _byName = ByName(value);
        }
    }

    /// <summary>
    /// The section that <paramref name="typed"/> names: its short name, title or another name, as people type them
    /// (<c>2B</c>, <c>section 2 b</c>, <c>specialist option</c>); null when it names none.
    /// </summary>
    public GuidelineSection? Section(string? typed) => _byName.GetValueOrDefault(SectionName.After(typed).Key);

    /// <summary>The sections by all their names; a name that several have is the first one's.</summary>
    private static Dictionary<string, GuidelineSection> ByName(IReadOnlyList<GuidelineSection> sections)
    {
        var byName = new Dictionary<string, GuidelineSection>();
        foreach (var section in sections)
        {
            foreach (var name in SectionName.NamesOf(section).Prepend(SectionName.Of(section.Id)).Where(name => name.Key.Length > 0))
            {
                byName.TryAdd(name.Key, section);
            }
        }

        return byName;
    }
}
