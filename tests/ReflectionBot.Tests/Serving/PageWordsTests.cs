using System.Text.RegularExpressions;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

public sealed partial class PageWordsTests
{
    [GeneratedRegex("""Say\(\s*"(?<key>[a-z-]+)"|"(?<key>trouble-[a-z-]+)(?#)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [Fact]
    public void Every_phrase_the_page_says_is_in_its_file_and_every_phrase_of_the_file_is_said()
    {
        var said = Directory.EnumerateFiles(Path.Combine(Repository.Root(), "src/ReflectionBot/Serving"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Said().Matches(File.ReadAllText(file)).SelectMany(match => match.Groups["key"].Captures.Select(key => key.Value)))
            .Distinct().Order();

        said.ShouldBe(Phrases.Load(Path.Combine(Repository.Root(), "prompts", "page.yaml")).Keys.Order());
    }
}
