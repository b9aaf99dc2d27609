using System.Runtime.CompilerServices;

namespace ReflectionBot.Tests.Support;

/// <summary>Where things lie in the source tree, for tests that read or rewrite them.</summary>
public static class Repository
{
    public static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    public static string Replies => Path.Combine(Root(), "prompts", "replies.yaml");
}
