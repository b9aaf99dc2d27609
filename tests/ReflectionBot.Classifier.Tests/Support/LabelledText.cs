using ReflectionBot.Classifier.Corpora;

namespace ReflectionBot.Classifier.Tests.Support;

/// <summary>Corpora written out in a test, read from a file as any other.</summary>
public static class LabelledText
{
    /// <summary>Four drafts with all three labels, enough to train on in no time.</summary>
    public const string Small = """
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
        - E| The survey of June, 17 replies.

        = id: s4
        D| The library lent us six tablets.
        Ri| The learners helped each other more than before.
        R| I felt that the tablets got in the way of talking.
        E| Figure 2 shows the tablets in use.
        """;

    public static IReadOnlyList<CorpusDraft> Drafts(string text) => Read("c.drafts", text);

    public static IReadOnlyList<CorpusDraft> Tsv(string text) => Read("c.tsv", text);

    /// <summary>The fault that a file with this text has.</summary>
    public static string FaultOf(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        var fault = Should.Throw<CorpusException>(() => Corpus.Read(path)).Message;
        fault.ShouldStartWith(path + ":");
        fault.ShouldNotContain('\n');
        return fault[(path.Length + 1)..];
    }

    private static IReadOnlyList<CorpusDraft> Read(string name, string text)
    {
        using var folder = new TemporaryFolder();
        return Corpus.Read(folder.Write(name, text));
    }
}
