using ReflectionBot.Documents;

namespace ReflectionBot.Serving.Settings;

/// <summary>How much the program takes at once.</summary>
public sealed record LimitsSettings
{
    // In a form, a character that is not of the Latin alphabet takes up to four bytes.
    private const int BytesOfText = 4 * DraftReader.MostCharacters;

    /// <summary>The most bytes of one request: a file of the largest size that is read, and the longest text.</summary>
    public const int MostBytes = DraftReader.MostBytes + BytesOfText;

    /// <summary>How many turns a minute one person may take.</summary>
    public required int TurnsPerMinute { get; init; }

    /// <summary>How many turns a minute may come from one address, behind which may be a whole university.</summary>
    public required int TurnsPerMinuteAndAddress { get; init; }

    /// <summary>How many pages a minute may be read from one address.</summary>
    public required int ReadsPerMinuteAndAddress { get; init; }

    /// <summary>How many files may come with one turn.</summary>
    public required int FilesPerTurn { get; init; }

    /// <summary>How long to wait for turns to end when the program is told to stop.</summary>
    public required TimeSpan Shutdown { get; init; }

    internal static LimitsSettings Read(SettingsReader settings)
    {
        const int Many = 1_000_000;
        return new LimitsSettings
        {
            TurnsPerMinute = settings.Number("Limits:TurnsPerMinute", 30, 1, Many),
            TurnsPerMinuteAndAddress = settings.Number("Limits:TurnsPerMinuteAndAddress", 120, 1, Many),
            ReadsPerMinuteAndAddress = settings.Number("Limits:ReadsPerMinuteAndAddress", 600, 1, Many),
            FilesPerTurn = settings.Number("Limits:FilesPerTurn", 5, 1, 100),
            Shutdown = TimeSpan.FromSeconds(settings.Number("Limits:ShutdownSeconds", 30, 0, 3_600)),
        };
    }
}
