using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Tests;

public class WallTests
{
    [Fact]
    public void The_core_references_no_other_room_of_the_house()
    {
        var referenced = typeof(Draft).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        referenced.ShouldNotContain(name => name.StartsWith("ReflectionBot", StringComparison.Ordinal)
            || name.Equals("reflectionbot", StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_knows_no_channel_database_or_web_framework()
    {
        string[] allowed = ["System", "YamlDotNet", "netstandard"];
        var referenced = typeof(Draft).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        referenced.ShouldAllBe(name => allowed.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }
}
