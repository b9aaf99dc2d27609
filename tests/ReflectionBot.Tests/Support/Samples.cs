using ReflectionBot.Cli;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Tests.Support;

/// <summary>The sample drafts, reviewed as the program reviews them on a fixed day.</summary>
public static class Samples
{
    private static readonly Coach _coach = new(
        Path.Combine(Repository.Root(), "prompts"),
        new StandingClock(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)));

    public const string Folder = "docs/samples";

    public static TheoryData<string> Names => new(Directory.EnumerateFiles(Path.Combine(Repository.Root(), Folder))
        .Select(file => Path.GetFileName(file))
        .Where(name => name != "README.md" && !name.Contains(".review."))
        .Order(StringComparer.Ordinal));

    public static Review Review(string name)
    {
        using var content = File.OpenRead(Path.Combine(Repository.Root(), Folder, name));
        return _coach.Review(_coach.Read(name, content).Draft, _coach.Guideline("cmalt-2019-01"));
    }
}
