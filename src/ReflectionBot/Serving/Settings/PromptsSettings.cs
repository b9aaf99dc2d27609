using ReflectionBot.Cli;

namespace ReflectionBot.Serving.Settings;

/// <summary>Where the words are that the program says and understands.</summary>
/// <param name="Folder">The folder of prompts.</param>
public sealed record PromptsSettings(string Folder)
{
    internal static PromptsSettings Read(SettingsReader settings)
    {
        const string Name = "Prompts:Folder";
        var folder = settings.Text(Name) ?? Coach.PromptsFolder;
        if (!Directory.Exists(folder))
        {
            settings.Fault(Name, "names a folder that is not there.");
        }

        return new PromptsSettings(folder);
    }
}
