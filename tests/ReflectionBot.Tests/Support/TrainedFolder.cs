namespace ReflectionBot.Tests.Support;

/// <summary>A folder with two small corpora and a model trained on each, for the tests of one class.</summary>
public sealed class TrainedFolder : IDisposable
{
    public const string Drafts = """
        = id: s1
        = section: 1a
        = flags: thin-reflection
        ## Setting
        D| I teach evening classes in bookbinding to twelve adults.
        D| The class meets in a room above the library.
        Rl| I learnt that I had been talking too much.
        E| Figure 1 shows the seating plan.

        = id: s2
        = section: 1b
        = flags:
        D| We moved the class to a shared notebook in March.
        Rd| I should have asked the learners first, and I would do so next time.
        E| The survey is linked below.

        = id: s3
        D| I teach two groups of carpenters in the evening.
        Rw| The notebook worked better than I had feared.
        - E| Screenshot of the notebook, page 4.
        """;

    public const string Messages = """
        ham	See you at noon by the old gate.
        ham	Lunch at noon?
        ham	I left the keys by the gate.
        spam	Win a prize now!!!
        spam	A prize is waiting, click now!
        spam	Click, click, win!
        """;

    private readonly TemporaryFolder _folder = new();

    public TrainedFolder()
    {
        DraftsFile = _folder.Write("small.drafts", Drafts);
        MessagesFile = _folder.Write("messages.tsv", Messages);
        DraftsModel = _folder["small.model"];
        MessagesModel = _folder["messages.model"];
        CommandRun.Of("train", DraftsFile, "--out", DraftsModel).ShouldBeDone();
        CommandRun.Of("train", MessagesFile, "--out", MessagesModel).ShouldBeDone();
        var bytes = File.ReadAllBytes(DraftsModel);
        CutModel = _folder.Write("cut.model", bytes[..^7]);
        OtherVersionModel = _folder.Write("other.model", OfOtherVersion(bytes));
        NoModel = _folder.Write("no.model", "= id: a\n");
    }

    public string Path => _folder.Path;

    public string DraftsFile { get; }

    public string MessagesFile { get; }

    public string DraftsModel { get; }

    public string MessagesModel { get; }

    public string CutModel { get; }

    public string OtherVersionModel { get; }

    public string NoModel { get; }

    public void Dispose() => _folder.Dispose();

    private static byte[] OfOtherVersion(byte[] model)
    {
        var content = model[..^32];
        content[20]++; // the version stands behind the mark of 20 bytes, a SHA-256 behind all
        return [.. content, .. System.Security.Cryptography.SHA256.HashData(content)];
    }
}
