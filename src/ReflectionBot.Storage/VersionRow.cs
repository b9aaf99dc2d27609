using System.Text.Json;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Storage.Json;

namespace ReflectionBot.Storage;

/// <summary>A version as its table has it.</summary>
internal sealed class VersionRow
{
    public string Id { get; init; } = "";

    public string Person { get; init; } = "";

    public string Guideline { get; init; } = "";

    public string Section { get; init; } = "";

    public long Number { get; init; }

    public long At { get; init; }

    public long Words { get; init; }

    public long Description { get; init; }

    public long Reflection { get; init; }

    public long Evidence { get; init; }

    public string Flags { get; init; } = "";

    public string Blocks { get; init; } = "";

    public string Links { get; init; } = "";

    public string Notices { get; init; } = "";

    public string Text { get; init; } = "";

    public static VersionRow Of(DraftVersion version) => new()
    {
        Id = version.Summary.Id,
        Person = version.Person,
        Guideline = version.Guideline,
        Section = version.Section,
        Number = version.Summary.Number,
        At = version.Summary.At.ToUnixTimeMilliseconds(),
        Words = version.Summary.Words,
        Description = version.Summary.Balance.Description,
        Reflection = version.Summary.Balance.Reflection,
        Evidence = version.Summary.Balance.Evidence,
        Flags = string.Join(' ', version.Summary.Flags),
        Blocks = StoredBlocks.Write(version.Draft.Blocks),
        Links = version.Draft.Links.Count == 0 ? "" : JsonSerializer.Serialize(version.Draft.Links, StoredJson.Plain.IReadOnlyListLink),
        Notices = version.Notices.Count == 0 ? "" : JsonSerializer.Serialize(version.Notices, StoredJson.Plain.IReadOnlyListString),
        Text = version.Draft.Text,
    };

    public VersionSummary Summary() => new(
        Id, Section, (int)Number, DateTimeOffset.FromUnixTimeMilliseconds(At), (int)Words,
        new Balance((int)Description, (int)Reflection, (int)Evidence), Flags.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public DraftVersion Version() => new(
        Person,
        Guideline,
        Summary(),
        new Draft(Text, StoredBlocks.Read(Blocks))
        {
            Links = Links.Length == 0 ? [] : JsonSerializer.Deserialize(Links, StoredJson.Plain.IReadOnlyListLink)!,
            Section = Section.Length == 0 ? null : Section,
        },
        Notices.Length == 0 ? [] : JsonSerializer.Deserialize(Notices, StoredJson.Plain.IReadOnlyListString)!);

    public void AddTo(Writing writing) => writing.Execute(
        Statements.AddVersion, ("id", Id), ("person", Person), ("guideline", Guideline), ("section", Section), ("number", Number), ("at", At),
        ("words", Words), ("description", Description), ("reflection", Reflection), ("evidence", Evidence), ("flags", Flags),
        ("blocks", Blocks), ("links", Links), ("notices", Notices), ("text", Text));
}
