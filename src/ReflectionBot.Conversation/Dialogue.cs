using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Sayings;
using ReflectionBot.Conversation.Turns;

namespace ReflectionBot.Conversation;

/// <summary>
/// The conversation, on whatever channel: a turn comes in, its reply goes out. Turns of one conversation are answered in the order
/// they came; a turn that comes twice gets the reply it was given; a reply is given only when all that it rests on is kept.
/// </summary>
/// <param name="desk">What every turn needs.</param>
public sealed class Dialogue(Desk desk)
{
    // History shows what was said; of a draft, its first lines are enough, since the draft itself is kept as a version.
    private const int LongestSaid = 500;

    private readonly TurnOrder _order = new();
    private readonly Flow _flow = new();

    /// <summary>Answers a turn.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="cancel">Stops waiting; a turn is then either kept with its reply or not at all.</param>
    public async Task<Message> Answer(Turn turn, CancellationToken cancel = default)
    {
        using var place = await _order.Enter(turn.Conversation);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var remembered = await desk.Memory.Recall(turn, cancel);
            if (remembered.Reply is { } given)
            {
                return given;
            }

            var talk = new Talk(turn, remembered, desk, cancel);
            var reply = await _flow.Answer(talk);
            if (reply.IsFarewell)
            {
                return reply;
            }

            if (await desk.Memory.Keep(KeptOf(talk, reply, remembered.Settings), cancel))
            {
                if (talk.NewVersion is { } version)
                {
                    desk.Reviewed?.Invoke(version.Summary);
                }

                return reply;
            }
        }
    }

    /// <summary>What the bot says before anything is said; nothing is kept for it.</summary>
    public Message Welcome() => Greet.Welcome(new Talk(
        new Turn("", "", "", ""), new Remembered(Reply: null, new TalkState(), 0, new WriterSettings()), desk, CancellationToken.None));

    /// <summary>Reviews a version by what its writer has settled about its section since.</summary>
    /// <param name="person">Who wants to see it.</param>
    /// <param name="version">The version's id.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>The review; null when there is no such version, or when it is not this person's.</returns>
    public async Task<Review?> Review(string person, string version, CancellationToken cancel = default)
    {
        if (await desk.Memory.Version(person, version, cancel) is not { } found)
        {
            return null;
        }

        var settled = found.Section.Length == 0 ? Settled.Nothing : await desk.Memory.Settled(person, found.Section, cancel);
        return desk.Review(found, settled);
    }

    private static Kept KeptOf(Talk talk, Message reply, WriterSettings before) => new(
        talk.Turn, talk.Revision, talk.Now, Said(talk.Turn), reply, talk.State with { Turns = talk.State.Turns + 1 })
    {
        Settings = talk.Settings == before ? null : talk.Settings,
        Version = talk.NewVersion,
        Section = talk.Section,
        Corrections = talk.Corrections,
        Answers = talk.Answers,
    };

    private static string Said(Turn turn) => string.Join(
        " ", turn.Files.Select(file => $"[{OneLine.Excerpt(file.Name, 80)}]").Prepend(OneLine.Excerpt(Start(turn.Text), LongestSaid))).Trim();

    /// <summary>Enough of a text for what is shown of it, however long the text is.</summary>
    private static string Start(string text) => text.Length <= 4 * LongestSaid ? text : text[..(4 * LongestSaid)];
}
