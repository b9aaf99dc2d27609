using ReflectionBot.Conversation.Memory;

namespace ReflectionBot.Storage;

/// <summary>A correction as its table has it.</summary>
internal sealed class CorrectionRow
{
    /// <summary>The kind of a corrected label.</summary>
    public const string Label = "L";

    /// <summary>The kind of a flag that does not apply.</summary>
    public const string Flag = "F";

    /// <summary>The statement that adds one; the latest word on a subject holds.</summary>
    public const string Insert =
        """
        INSERT INTO corrections (person, section, kind, subject, was, says, at) VALUES (@Person, @Section, @Kind, @Subject, @Was, @Says, @At)
        ON CONFLICT (person, section, kind, subject) DO UPDATE SET was = excluded.was, says = excluded.says, at = excluded.at
        """;

    public string Person { get; init; } = "";

    public string Section { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Was { get; init; } = "";

    public string Says { get; init; } = "";

    public long At { get; init; }

    public static CorrectionRow Of(string person, string section, long at, Correction correction) => correction switch
    {
        Correction.OfLabel label => new()
        {
            Person = person, Section = section, At = at,
            Kind = Label, Subject = label.Sentence, Was = $"{label.Was}", Says = $"{label.Is}",
        },
        Correction.OfFlag flag => new() { Person = person, Section = section, At = at, Kind = Flag, Subject = flag.Code },
        _ => throw new NotSupportedException($"{correction.GetType()} is not a correction that is kept."),
    };
}
