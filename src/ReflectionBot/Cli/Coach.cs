using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Documents;

namespace ReflectionBot.Cli;

/// <summary>Puts the house together for the commands: prompts, guidelines, document readers, the shipped model.</summary>
/// <param name="prompts">The folder with every word the bot says.</param>
/// <param name="clock">Says what day it is.</param>
public sealed class Coach(string prompts, TimeProvider clock) : ICoach
{
    private readonly Lazy<Phrases> _replies = new(() => Phrases.Load(Path.Combine(prompts, "replies.yaml")));
    private readonly Lazy<Phrases> _reading = new(() => Phrases.Load(Path.Combine(prompts, "reading.yaml")));
    private readonly Lazy<FlagLexicon> _flags = new(() => FlagLexicon.Load(Path.Combine(prompts, "flags.yaml")));
    private GuidelineLibrary? _guidelines;

    /// <summary>The folder of prompts: the setting <c>Prompts:Folder</c> from the environment, else beside the program.</summary>
    public static string PromptsFolder =>
        Environment.GetEnvironmentVariable("Prompts__Folder") is { Length: > 0 } folder
            ? folder
            : Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <inheritdoc />
    public IReadOnlyList<string> GuidelineIds => [.. Guidelines.Ids];

    /// <inheritdoc />
    public Phrases Phrases => _replies.Value;

    /// <inheritdoc />
    public FlagLexicon Flags => _flags.Value;

    private GuidelineLibrary Guidelines =>
        _guidelines ??= GuidelineLibrary.Load(Path.Combine(prompts, "guidelines"), Flags);

    /// <inheritdoc />
    public Guideline Guideline(string id) => Guidelines.Find(id)!;

    /// <inheritdoc />
    public DraftRead Read(string name, Stream content) => DraftReader.Read(content, name == "-" ? null : name) switch
    {
        ReadResult.Read read => new DraftRead(read.Draft, [.. read.Notices.Select(notice => notice.Say(_reading.Value))]),
        ReadResult.Unreadable unreadable => throw new InputException($"{name}: {unreadable.Say(_reading.Value)}"),
        var other => throw new NotSupportedException($"{other.GetType()} is not a result this program knows."),
    };

    /// <inheritdoc />
    public Review Review(Draft draft, Guideline guideline)
    {
        var classifier = new SentenceClassifier(SentenceModel.Shipped);
        return new Reviewer(guideline, classifier, Flags, Phrases, clock).Review(draft);
    }
}
