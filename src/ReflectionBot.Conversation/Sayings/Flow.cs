using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>All that a person can say, in the order it is tried. This is the one place to read the flow.</summary>
internal sealed class Flow
{
    private readonly ISaying[] _sayings =
    [
        // What only makes sense at this point of the talk.
        new SayYes(),
        new PartOfDraft(),
        new TellSection(),
        new AnswerPlan(),

        // What is known by its words, at any point.
        .. Named,

        // What is known by its looks.
        new SendDraft(),
        new AnswerQuestion(),
        new AskAnything(),
        new GetLost(),
    ];

    /// <summary>The sayings that are known by their words.</summary>
    public static IReadOnlyList<NamedSaying> Named { get; } =
    [
        new Greet(),
        new GetHelp(),
        new NextQuestion(),
        new AskWhy(),
        new SayWrong(),
        new AskToWrite(),
        new OpenReview(),
        new ListVersions(),
        new CompareVersions(),
        new PlanSection(),
        new ShowOutline(),
        new AskGuideline(),
        new ShowSettings(),
        new SetChallenge(),
        new SetLevel(),
        new SetGuideline(),
        new AskPrivacy(),
        new GetMyData(),
        new ForgetMe(),
    ];

    /// <summary>Answers the turn of <paramref name="talk"/>; the last saying answers whatever is left.</summary>
    public async ValueTask<Message> Answer(Talk talk)
    {
        foreach (var saying in _sayings)
        {
            if (await saying.Answer(talk) is { } reply)
            {
                return reply;
            }
        }

        throw new InvalidOperationException("The last saying answers everything.");
    }
}
