using System.Globalization;
using Microsoft.Extensions.Configuration;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Serving.Settings;

/// <summary>Reads settings and gathers every fault, so that they can be put right in one go.</summary>
/// <param name="configuration">The settings as they were given: file, environment, command line.</param>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _faults = [];

    /// <summary>The faults found so far.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>A setting as text; null when it is not given.</summary>
    public string? Text(string name)
    {
        _known.Add(name);
        return configuration[name] is { Length: > 0 } text ? text : null;
    }

    /// <summary>A setting that is a whole number.</summary>
    /// <param name="name">Its name, such as <c>Limits:FilesPerTurn</c>.</param>
    /// <param name="usual">What it is when it is not given.</param>
    /// <param name="least">The least it may be.</param>
    /// <param name="most">The most it may be.</param>
    public int Number(string name, int usual, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(name, $"is \"{OneLine.Excerpt(text, 40)}\"; give a whole number from {least} to {most}.");
        return usual;
    }

    /// <summary>Notes a fault.</summary>
    /// <param name="name">The setting.</param>
    /// <param name="says">What is wrong with it, from its verb on.</param>
    public void Fault(string name, string says) => _faults.Add($"{name} {says}");

    /// <summary>Finds settings of a group that nobody has read: slips of the pen, which would otherwise go unnoticed.</summary>
    /// <param name="group">The group, such as <c>Limits</c>.</param>
    public void CheckNames(string group)
    {
        foreach (var (name, _) in configuration.GetSection(group).AsEnumerable().Where(entry => entry.Value is not null))
        {
            if (!_known.Contains(name))
            {
                var there = _known.Where(known => known.StartsWith($"{group}:", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
                _faults.Add($"{OneLine.Excerpt(name, 80)} is no setting; there are {string.Join(", ", there)}.");
            }
        }
    }
}
