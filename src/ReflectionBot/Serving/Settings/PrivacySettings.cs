namespace ReflectionBot.Serving.Settings;

/// <summary>How long what people said is kept.</summary>
/// <param name="RetentionDays">After how many days without a visit a person is forgotten; null for never.</param>
public sealed record PrivacySettings(int? RetentionDays)
{
    private const int Usual = 365;
    private const string Never = "never";

    internal static PrivacySettings Read(SettingsReader settings)
    {
        const string Name = "Privacy:RetentionDays";
        return new PrivacySettings(settings.Text(Name) == Never ? null : settings.Number(Name, Usual, 1, 36_500));
    }
}
