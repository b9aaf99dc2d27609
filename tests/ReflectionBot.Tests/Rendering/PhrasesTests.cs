using System.Text.RegularExpressions;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public partial class PhrasesTests
{
    [GeneratedRegex("""Say\(\s*"(?<key>[a-z-]+)"(?#)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [Fact]
    public void Every_phrase_the_code_says_is_in_the_file_and_every_phrase_of_the_file_is_said()
    {
        var said = Directory.EnumerateFiles(Path.Combine(Repository.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Said().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .Distinct().Order();

        said.ShouldBe(Reviews.Phrases.Keys.Order());
    }
}
