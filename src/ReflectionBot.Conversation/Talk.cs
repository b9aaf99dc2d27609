using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation;

/// <summary>
/// One turn while it is answered: what was said, what is remembered, and what is noted to be kept with the reply. Sayings read and
/// note here; nothing is kept before the whole turn is answered.
/// </summary>
internal sealed class Talk
{
    private readonly Desk _desk;
    private readonly CancellationToken _cancel;

    public Talk(Turn turn, Remembered remembered, Desk desk, CancellationToken cancel)
    {
        _desk = desk;
        _cancel = cancel;
        Turn = turn;
        State = remembered.State;
        Settings = remembered.Settings;
        Revision = remembered.Revision;
        Heard = desk.Prompts.Sayings.Hear(turn.Text, Guideline);
    }

    /// <summary>The turn.</summary>
    public Turn Turn { get; }

    /// <summary>What its words say, when they are one of the sayings.</summary>
    public Heard? Heard { get; }

    /// <summary>Where the talk stands; sayings move it on.</summary>
    public TalkState State { get; set; }

    /// <summary>How the person wants to be coached; settings change it.</summary>
    public WriterSettings Settings { get; set; }

    /// <summary>The revision of the talk that was recalled.</summary>
    public long Revision { get; }

    /// <summary>The version noted in this turn; null when none came.</summary>
    public DraftVersion? NewVersion { get; private set; }

    /// <summary>The section that corrections and answers of this turn are about.</summary>
    public string Section { get; private set; } = "";

    /// <summary>The corrections noted in this turn.</summary>
    public List<Correction> Corrections { get; } = [];

    /// <summary>The answers noted in this turn.</summary>
    public List<GivenAnswer> Answers { get; } = [];

    /// <summary>The words the bot says and understands.</summary>
    public TalkPrompts Prompts => _desk.Prompts;

    /// <summary>Reads of what is kept.</summary>
    public IMemory Memory => _desk.Memory;

    /// <summary>How long things are kept; null for ever.</summary>
    public int? RetentionDays => _desk.RetentionDays;

    /// <summary>Stops waiting.</summary>
    public CancellationToken Cancel => _cancel;

    /// <summary>The time.</summary>
    public DateTimeOffset Now => _desk.Clock.GetUtcNow();

    /// <summary>The guideline this person's drafts are read against.</summary>
    public Guideline Guideline =>
        Settings.Guideline is { } id && Prompts.Guidelines.Find(id) is { } chosen ? chosen : Prompts.Guidelines.Default;

    /// <summary>Says a phrase of the conversation.</summary>
    public string Say(string key, params (string Name, object Value)[] values) => Prompts.Talk.Say(key, values);

    /// <summary>Says a phrase of the conversation another way each time.</summary>
    public string Vary(string key, params (string Name, object Value)[] values) => Prompts.Talk.Vary(key, State.Turns, values);

    /// <summary>The words that make the bot hear the saying called <paramref name="saying"/>.</summary>
    public string ToSay(string saying) => Prompts.Sayings.ShownOf(saying);

    /// <summary>The version that was reviewed last; null before the first.</summary>
    public async ValueTask<DraftVersion?> CurrentVersion() => NewVersion
        ?? (State.Version is { } id ? await Memory.Version(Turn.Person, id, Cancel) : null);

    /// <summary>Notes a version that came with this turn.</summary>
    public void Note(DraftVersion version) => (NewVersion, Section) = (version, version.Section);

    /// <summary>Notes a correction of a section.</summary>
    public void Note(string section, Correction correction)
    {
        Section = section;
        Corrections.Add(correction);
    }

    /// <summary>Notes an answer about a section.</summary>
    public void Note(string section, GivenAnswer answer)
    {
        Section = section;
        Answers.Add(answer);
    }

    /// <summary>Reviews a draft that has just come, by what its writer has settled about the section.</summary>
    public Review Review(Draft draft, Settled settled) => _desk.ReviewerFor(Guideline).Review(draft, settled);

    /// <summary>Reviews a version by what its writer has settled about the section.</summary>
    public Review Review(DraftVersion version, Settled settled) => _desk.Review(version, settled);

    /// <summary>Reads an answer to a question.</summary>
    public AnswerReading Read(string answer, OpenQuestion question) => AnswerReading.Of(answer, question, _desk.Classifier);

    /// <summary>The sections that a draft may be for by its content, likeliest first.</summary>
    public IReadOnlyList<GuidelineSection> GuessSections(Draft draft) => _desk.Guesser.Guess(draft, Guideline);

    /// <summary>The passages of the guideline that speak of some words, best first.</summary>
    public IReadOnlyList<GuidelinePassage> FindPassages(string words, int most) => _desk.IndexOf(Guideline).Find(words, most);
}
