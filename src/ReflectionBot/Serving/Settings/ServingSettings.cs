using Microsoft.Extensions.Configuration;

namespace ReflectionBot.Serving.Settings;

/// <summary>All settings of the serving program, a record a feature.</summary>
/// <param name="Listening">Where it listens, and how long it takes to stop.</param>
/// <param name="Storage">Where it keeps what it is told.</param>
/// <param name="Prompts">Where its words are.</param>
/// <param name="Privacy">How long things are kept.</param>
/// <param name="Limits">How much it takes at once.</param>
/// <param name="Telemetry">Whom it tells how it fares.</param>
public sealed record ServingSettings(
    ListeningSettings Listening,
    StorageSettings Storage,
    PromptsSettings Prompts,
    PrivacySettings Privacy,
    LimitsSettings Limits,
    TelemetrySettings Telemetry)
{
    /// <summary>Reads and checks all settings.</summary>
    /// <param name="configuration">The settings as they were given.</param>
    /// <exception cref="SettingsException">Some cannot be used; all of those are named.</exception>
    public static ServingSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = new ServingSettings(
            ListeningSettings.Read(reader),
            StorageSettings.Read(reader),
            PromptsSettings.Read(reader),
            PrivacySettings.Read(reader),
            LimitsSettings.Read(reader),
            TelemetrySettings.Read(reader));
        foreach (var group in (string[])["Storage", "Prompts", "Privacy", "Limits"])
        {
            reader.CheckNames(group);
        }

        return reader.Faults.Count == 0 ? settings : throw new SettingsException(reader.Faults);
    }
}
