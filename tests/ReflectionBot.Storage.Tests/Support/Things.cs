using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Storage.Tests.Support;

/// <summary>Things to keep.</summary>
public static class Things
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static Turn Turn(string id, string person = "ada", string conversation = "room", string text = "hello") => new(conversation, id, person, text);

    public static Kept Kept(Turn turn, long revision = 0, string reply = "Hello.") =>
        new(turn, revision, Noon, turn.Text, Message.Of(reply), new TalkState { Turns = (int)revision + 1 });

    public static DraftVersion Version(string person = "ada", string section = "2b", int number = 1, string? id = null, string text = "I ran a course.") => new(
        person,
        "cmalt-2019-01",
        new VersionSummary(id ?? Guid.NewGuid().ToString("N"), section, number, Noon.AddMinutes(number), 4, new Balance(1, 2, 3), ["list-style", "jargon"]),
        PlainText.Read(text) with { Section = section.Length == 0 ? null : section },
        ["A picture was not read."]);
}
