using System.Text;

namespace ReflectionBot.Tests.Support;

/// <summary>Compares whole outputs with files; <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites them.</summary>
public static class Golden
{
    public static void ShouldBeAsIn(this string output, string file) =>
        output.ShouldBeAsInRepository(Path.Combine("tests", "ReflectionBot.Tests", "Golden", file));

    /// <summary>Compares with a file elsewhere, given by its path from the root of the repository.</summary>
    public static void ShouldBeAsInRepository(this string output, string file)
    {
        var path = Path.Combine(Repository.Root(), file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        output.ShouldBe(File.ReadAllText(path));
    }
}
