namespace ReflectionBot.Tests.Plays;

/// <summary>
/// A scripted conversation that reads like a play, one of several in a file of <c>Plays</c>:
/// <code>
/// # The title of the scene
/// > what a person says
/// | another line of the same message
/// > [Label]                       presses the button of the last reply with that label
/// > @docs/samples/2b.txt          pastes a file
/// > +docs/samples/3a.html         sends a file
/// &lt; what a line of the reply says  (… stands for any words; lines in order)
/// &lt;! what no line of the reply says
/// [Label]                         the reply has this button
/// = bob                           another person speaks from here on
/// ~ again                         the last message is delivered a second time
/// ~ restart                       the program is started anew on the same database
/// ~ 10 days                       time goes by
/// </code>
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Lines">Its lines.</param>
public sealed record Scene(string Title, IReadOnlyList<string> Lines)
{
    /// <summary>All scenes of all plays.</summary>
    public static IReadOnlyList<Scene> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Support.Repository.Root(), "tests/ReflectionBot.Tests/Plays"), "*.play")
            .Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Scene> Read(string path)
    {
        var play = Path.GetFileNameWithoutExtension(path);
        string? title = null;
        List<string> lines = [];
        foreach (var line in File.ReadLines(path).Append("# end"))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (title is not null)
                {
                    yield return new Scene($"{play}: {title}", lines);
                }

                (title, lines) = (line[2..], []);
            }
            else if (line.Trim().Length > 0)
            {
                lines.Add(line);
            }
        }
    }
}
