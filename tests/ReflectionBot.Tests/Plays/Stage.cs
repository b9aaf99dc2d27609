using System.Globalization;
using System.Text.RegularExpressions;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Sections;
using ReflectionBot.Conversation;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Storage;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Plays;

/// <summary>Where scenes are played: the whole conversation over a database, with nothing stood in for but the clock.</summary>
public sealed class Stage : IAsyncDisposable
{
    private static readonly TalkPrompts _prompts = TalkPrompts.Load(Path.Combine(Repository.Root(), "prompts"));

    private readonly Func<IDatabase> _open;
    private readonly MovingClock _clock = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private IDatabase _database;
    private Dialogue _dialogue = null!;
    private Turn? _last;
    private Message? _reply;
    private string _person = "ada";
    private int _turns;

    private Stage(Func<IDatabase> open)
    {
        _open = open;
        _database = open();
    }

    /// <summary>Sets the stage over a new database.</summary>
    public static async Task<Stage> Set(Func<IDatabase> open)
    {
        var stage = new Stage(open);
        await stage.Begin();
        return stage;
    }

    /// <summary>Plays a scene to its end or to its first line that goes wrong.</summary>
    public async Task Play(Scene scene)
    {
        List<string> said = [];
        List<string> expected = [];
        foreach (var line in scene.Lines.Append("~ end"))
        {
            if (line is not ['<', ..] && expected.Count > 0)
            {
                Check(expected);
                expected.Clear();
            }

            if (line is not ['|', ..] && said.Count > 0)
            {
                await Say(string.Join('\n', said));
                said.Clear();
            }

            switch (line)
            {
                case ['>' or '|', ..]:
                    said.Add(line[1..].Trim());
                    break;
                case ['<', ..]:
                    expected.Add(line[1..].Trim());
                    break;
                case ['[', ..]:
                    _reply!.Buttons.Select(button => button.Label).ShouldContain(line[1..^1], Shown());
                    break;
                case ['=', ..]:
                    _person = line[1..].Trim();
                    break;
                default:
                    await Do(line[1..].Trim());
                    break;
            }
        }
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task Begin()
    {
        await Schema.Migrate(_database, _clock, CancellationToken.None);
        _dialogue = new Dialogue(new Desk(
            _prompts, new SentenceClassifier(SentenceModel.Shipped), SectionModel.Shipped, new SqlMemory(_database), _clock)
        {
            RetentionDays = 365,
        });
    }

    private async Task Say(string text)
    {
        var turn = new Turn($"play:{_person}", $"{++_turns}", $"play:{_person}", text);
        if (text is ['[', .. var label, ']'])
        {
            var button = _reply!.Buttons.FirstOrDefault(button => button.Label == label);
            turn = turn with { Text = button.ShouldNotBeNull($"there is no button [{label}]:\n{Shown()}").Says };
        }
        else if (text is ['@', .. var pasted])
        {
            turn = turn with { Text = await File.ReadAllTextAsync(Path.Combine(Repository.Root(), pasted)) };
        }
        else if (text is ['+', .. var sent])
        {
            turn = turn with { Text = "", Files = [new TurnFile(Path.GetFileName(sent), await File.ReadAllBytesAsync(Path.Combine(Repository.Root(), sent)))] };
        }

        _last = turn;
        _reply = await _dialogue.Answer(turn);
    }

    private async Task Do(string direction)
    {
        switch (direction.Split(' '))
        {
            case ["again"]:
                var given = Shown();
                _reply = await _dialogue.Answer(_last!);
                Shown().ShouldBe(given);
                break;
            case ["restart"]:
                await _database.DisposeAsync();
                _database = _open();
                await Begin();
                break;
            case [var number, "days"]:
                _clock.Advance(TimeSpan.FromDays(int.Parse(number, CultureInfo.InvariantCulture)));
                break;
            case ["end"]:
                break;
            default:
                Assert.Fail($"\"~ {direction}\" is no direction.");
                break;
        }
    }

    private void Check(List<string> expected)
    {
        var lines = Lines(_reply!).ToList();
        var from = 0;
        foreach (var line in expected)
        {
            if (line is ['!', ' ', .. var unsaid])
            {
                lines.ShouldNotContain(said => Pattern(unsaid).IsMatch(said), Shown());
                continue;
            }

            var at = lines.FindIndex(from, said => Pattern(line).IsMatch(said));
            at.ShouldBeGreaterThanOrEqualTo(0, $"\"{line}\" is not said (or not after the line before it):\n{Shown()}");
            from = at + 1;
        }
    }

    private static Regex Pattern(string line) =>
        new($"^{Regex.Escape(line).Replace("…", ".*")}$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private string Shown() => string.Join('\n', Lines(_reply!).Concat(_reply!.Buttons.Select(button => $"[{button.Label}]")));

    private static IEnumerable<string> Lines(Message message) => message.Parts.SelectMany(part => part switch
    {
        Part.Line line => [line.Text],
        Part.Points points => points.Items.Select(item => $"- {item}"),
        Part.Ask ask => [ask.Number is { } number ? $"{number}. {ask.Text}" : ask.Text, ask.About ?? "", ask.Source],
        Part.Passage passage => [$"“{passage.Text}”", passage.Source],
        Part.Quote quote => [$"“{quote.Text}”"],
        Part.ReviewLink link => [$"({link.Label})"],
        Part.DataLink link => [$"({link.Label})"],
        _ => (IEnumerable<string>)[part.ToString()],
    });
}
