namespace ReflectionBot.Cli;

/// <summary>What the command line of the serving program looks like: settings only, <c>--NAME=VALUE</c> or <c>--NAME VALUE</c>.</summary>
internal static class ServeArguments
{
    /// <summary>Whether there is nothing but settings: then the program serves.</summary>
    public static bool AreSettings(IReadOnlyList<string> arguments)
    {
        for (var at = 0; at < arguments.Count; at++)
        {
            if (!IsSetting(arguments[at]))
            {
                return false;
            }

            if (!arguments[at].Contains('=') && (++at == arguments.Count || arguments[at].StartsWith('-')))
            {
                return false; // a name without a value
            }
        }

        return true;
    }

    /// <summary>The names of settings begin with a capital letter; those of options do not.</summary>
    private static bool IsSetting(string argument) => argument is ['-', '-', >= 'A' and <= 'Z', ..];
}
