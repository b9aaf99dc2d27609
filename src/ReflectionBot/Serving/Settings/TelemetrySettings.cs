namespace ReflectionBot.Serving.Settings;

/// <summary>Whom the program tells how it fares.</summary>
/// <param name="Endpoint">Where an OTLP collector listens; null for nowhere.</param>
public sealed record TelemetrySettings(Uri? Endpoint)
{
    /// <summary>The name that every OpenTelemetry program reads it under.</summary>
    public const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal static TelemetrySettings Read(SettingsReader settings)
    {
        if (settings.Text(EndpointName) is not { } text)
        {
            return new TelemetrySettings(Endpoint: null);
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https")
        {
            return new TelemetrySettings(endpoint);
        }

        settings.Fault(EndpointName, "is no address; give one such as http://localhost:4317.");
        return new TelemetrySettings(Endpoint: null);
    }
}
