namespace ReflectionBot.Serving.Settings;

/// <summary>Settings that cannot be used; the message has a line for each fault.</summary>
/// <param name="faults">What is wrong, a sentence each that names the setting.</param>
public sealed class SettingsException(IReadOnlyList<string> faults)
    : Exception($"These settings cannot be used:\n{string.Join('\n', faults.Select(fault => $"  {fault}"))}")
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Faults => faults;
}
