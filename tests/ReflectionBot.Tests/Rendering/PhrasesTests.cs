using System.Text.RegularExpressions;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

public partial class PhrasesTests
{
    [GeneratedRegex("""\.(Say|Vary)\(\s*"(?<key>[a-z-]+)"(?#)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [Fact]
    public void Every_phrase_the_code_says_is_in_a_file_and_every_phrase_of_a_review_is_said()
    {
        string[] said = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/Serving/", StringComparison.Ordinal)) // the page's own words have their own test
            .SelectMany(file => Said().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .Distinct()];
        var talk = Phrases.Load(Path.Combine(Repository.Root(), "prompts", "talk.yaml"));

        said.Except(Reviews.Phrases.Keys).Except(talk.Keys).ShouldBeEmpty();
        Reviews.Phrases.Keys.Except(said).ShouldBeEmpty();
    }
}
