using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ReflectionBot.Cli;

/// <summary>Shows the program's version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>Whatever else is written on the command line, the question is answered.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        parseResult.InvocationConfiguration.Output.WriteLine(version?.InformationalVersion);
        return 0;
    }
}
