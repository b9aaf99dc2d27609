using System.Globalization;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>
/// Reads one file of <c>prompts/guidelines</c>, once, and checks all of it. The header of <c>cmalt-2019-01.yaml</c>
/// describes the format.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="flagCodes">The codes a guideline may name.</param>
internal sealed class GuidelineFile(string path, IReadOnlyList<string> flagCodes)
{
    private readonly string _id = Path.GetFileNameWithoutExtension(path);

    // Every quotation by its name in the file; a question may repeat one of them.
    private readonly Dictionary<string, GuidelinePassage> _passages = [];

    /// <summary>Reads the file.</summary>
    /// <exception cref="PromptFileException">The file cannot be used.</exception>
    public Guideline Read()
    {
        var file = PromptNode.Read(path).WithOnly(
            "id", "title", "date", "attribution", "licence", "limits", "principles", "questions", "passages", "areas",
            "sections");
        var limits = new Dictionary<string, int>();
        foreach (var limit in file["limits"].WithOnly("words", "evidence-words", "evidence-years").Entries)
        {
            limits.Add(limit.Name, limit.Count);
        }

        var principles = Passages(file.Filled("principles").Entries);
        var passages = Passages(file.Filled("passages").Entries);
        var areas = file.EntriesOf("areas").ToDictionary(area => area.Name, area => Area(area));
        GuidelineSection[] sections =
            [.. file.Filled("sections").Entries.Select(section => Section(section, limits, areas))];
        CheckNames(file["sections"], sections);
        return new Guideline
        {
            Id = Id(file["id"]),
            Title = file["title"].Text,
            Date = Date(file["date"]),
            Attribution = file["attribution"].Text,
            Licence = file["licence"].Text,
            Principles = principles,
            Questions = Questions(file.Filled("questions").Entries),
            Passages = passages,
            Sections = sections,
        };
    }

    private string Id(PromptNode value) => value.Text == _id
        ? _id
        : throw value.Fault($"must be the file's name, {_id}, not \"{value.Text}\"");

    private GuidelineArea Area(PromptNode area)
    {
        area.WithOnly("title", "demands", "evidence");
        return new(area["title"].Text, Passages(area.EntriesOf("demands")), Passages(area.EntriesOf("evidence")));
    }

    private GuidelineSection Section(
        PromptNode section, Dictionary<string, int> limits, Dictionary<string, GuidelineArea> areas)
    {
        section.WithOnly(
            "title", "area", "required", "assessed", "words", "evidence-words", "evidence-years", "also-called",
            "watch", "demands", "evidence", "questions", "fixed-wording");
        var area = section.Find("area") is { } name
            ? areas.GetValueOrDefault(name.Text) ?? throw name.Fault($"must be one of the areas, not \"{name.Text}\"")
            : null;
        var assessed = section["assessed"].YesNo;
        return new GuidelineSection
        {
            Id = section.Name,
            Title = section["title"].Text,
            Area = area?.Title,
            Required = section["required"].YesNo,
            Assessed = assessed,
            WordLimit = Limit("words"),
            EvidenceWordLimit = Limit("evidence-words"),
            EvidenceYears = Limit("evidence-years"),
            AlsoCalled = [.. section.ItemsOf("also-called").Select(item => item.Text)],
            Watch = Codes(section, "watch"),
            Demands = [.. area?.Demands ?? [], .. Passages(section.Filled("demands").Entries)],
            EvidenceExamples = [.. Passages(section.EntriesOf("evidence")), .. area?.Evidence ?? []],
            Questions = Questions(section.EntriesOf("questions")),
            FixedWording = section.Find("fixed-wording") is { } wording ? Single(wording) : null,
        };

        int? Limit(string name) =>
            section.Find(name)?.Count ?? (assessed && limits.TryGetValue(name, out var limit) ? limit : null);
    }

    // Two sections of one name would make it a matter of chance which one a writer gets.
    private static void CheckNames(PromptNode file, GuidelineSection[] sections)
    {
        var taken = new Dictionary<string, string>();
        foreach (var section in sections)
        {
            foreach (var name in SectionName.NamesOf(section).Append(SectionName.Of(section.Id)).Select(name => name.Key).Distinct())
            {
                if (!taken.TryAdd(name, section.Id))
                {
                    throw file[section.Id].Fault($"is called \"{name}\", and so is \"{taken[name]}\"");
                }
            }
        }
    }

    private GuidelinePassage Single(PromptNode wording) => wording.Entries is [_]
        ? Passages(wording.Entries)[0]
        : throw wording.Fault("must have exactly one entry");

    private GuidelinePassage[] Passages(IReadOnlyList<PromptNode> entries) =>
        [.. entries.Select(entry => Passage(entry, entry.Text))];

    private GuidelinePassage Passage(PromptNode value, string text)
    {
        var passage = new GuidelinePassage($"{_id}#{value.Name}", text);
        return _passages.TryAdd(value.Name, passage)
            ? passage
            : throw value.Fault("is already the name of another quotation");
    }

    private GuidelineQuestion[] Questions(IReadOnlyList<PromptNode> entries) =>
        [.. entries.Select(entry => Question(entry.WithOnly("text", "asks", "flags", "unless")))];

    private GuidelineQuestion Question(PromptNode value)
    {
        var passage = value.Find("text") is { } text
            ? Passage(value, text.Text)
            : _passages.GetValueOrDefault(value.Name) ?? throw value.Fault("lacks \"text\", and no passage has its name");
        ReflectiveQuestion? asks = value.Find("asks") is { } asked ? Asks(asked) : null;
        return new(passage.Address, passage.Text, asks, Codes(value, "flags"))
        {
            Unless = [.. value.ItemsOf("unless").Select(word => word.Text)],
        };
    }

    private static ReflectiveQuestion Asks(PromptNode value) => value.Text switch
    {
        "learnt" => ReflectiveQuestion.Learnt,
        "went-well" => ReflectiveQuestion.WentWell,
        "differently" => ReflectiveQuestion.Differently,
        "impact" => ReflectiveQuestion.Impact,
        var other => throw value.Fault($"must be learnt, went-well, differently or impact, not \"{other}\""),
    };

    private string[] Codes(PromptNode value, string list) =>
        [.. value.ItemsOf(list).Select(code => flagCodes.Contains(code.Text)
            ? code.Text
            : throw code.Fault($"must be a flag of flags.yaml, not \"{code.Text}\""))];

    private static DateOnly Date(PromptNode value) =>
        DateOnly.TryParseExact(
            value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw value.Fault($"must be a date such as 2019-01-21, not \"{value.Text}\"");
}
