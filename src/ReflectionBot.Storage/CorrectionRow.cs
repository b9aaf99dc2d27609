using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Storage;

/// <summary>A correction as its table has it.</summary>
internal sealed class CorrectionRow
{
    /// <summary>The kind of a corrected label.</summary>
    public const string Label = "L";

    /// <summary>The kind of a flag that does not apply.</summary>
    public const string Flag = "F";

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

    public void AddTo(Writing writing) => writing.Execute(
        Statements.AddCorrection, ("person", Person), ("section", Section), ("kind", Kind), ("subject", Subject), ("was", Was), ("says", Says),
        ("at", At));
}
