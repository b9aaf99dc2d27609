using System.Text;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Tests.Support;

namespace ReflectionBot.Classifier.Tests.Corpora;

public sealed class CorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Ids(IEnumerable<CorpusDraft> drafts) => string.Join(' ', drafts.Select(draft => draft.Id));

    [Fact]
    public void Read_Folder_GivesDraftsAndTsvFilesInTheOrderOfTheirNames()
    {
        _folder.Write("b.drafts", "= id: b\nD| I run a lab.\n");
        _folder.Write("a.drafts", "= id: a\nD| I run a shop.\n");
        _folder.Write("B.tsv", "ham\tSee you at noon.\n");
        _folder.Write("README.md", "not labelled");
        _folder.Write("c.txt", "not labelled");

        Ids(Corpus.Read(_folder.Path)).ShouldBe("B:1 a b");
    }

    [Fact]
    public void Read_Paths_GivesThemInTheOrderNamed()
    {
        var one = _folder.Write("one.drafts", "= id: one\nD| I run a lab.\n");
        var two = _folder.Write("two.data", "ham\tSee you at noon.\n");

        Ids(Corpus.Read(two, one)).ShouldBe("two:1 one");
        Corpus.Read(one, two).Select(draft => draft.File).ShouldBe(["one", "two"]);
    }

    [Fact]
    public void Read_MissingPath_IsNamed()
    {
        var path = Path.Combine(_folder.Path, "no.drafts");

        Should.Throw<CorpusException>(() => Corpus.Read(path)).Message.ShouldBe($"{path}: there is no such file or folder.");
        Should.Throw<CorpusException>(() => Corpus.Read("")).Message.ShouldBe(": there is no such file or folder.");
        Should.Throw<CorpusException>(() => Corpus.Read("a\0b")).Message.ShouldContain("no such file");
    }

    [Fact]
    public void Read_FolderWithoutCorpus_SaysWhatIsLookedFor()
    {
        _folder.Write("notes.txt", "ham\tSee you at noon.");

        Should.Throw<CorpusException>(() => Corpus.Read(_folder.Path)).Message
            .ShouldBe($"{_folder.Path}: the folder has no .drafts or .tsv file.");
    }

    [Theory]
    [InlineData("a.drafts", "")]
    [InlineData("a.drafts", "= id: a\n## Only a heading\n")]
    [InlineData("a.tsv", "")]
    [InlineData("a.tsv", "\r\n\r\n")]
    public void Read_NoSentence_Throws(string name, string text)
    {
        var path = _folder.Write(name, text);

        Should.Throw<CorpusException>(() => Corpus.Read(path)).Message.ShouldBe($"{path}: there is no labelled sentence here.");
    }

    [Fact]
    public void Read_SomeFilesWithoutSentences_IsFineIfAnotherHasOne()
    {
        var empty = _folder.Write("empty.drafts", "");
        var full = _folder.Write("full.tsv", "ham\tSee you at noon.");

        Corpus.Read(empty, full).Count.ShouldBe(1);
    }

    [Fact]
    public void Read_MoreLabelsThanCanBeToldApart_SuspectsTheColumns()
    {
        string Rows(int labels) => string.Concat(Enumerable.Range(1, labels).Select(number => $"label {number}\tSee you.\n"));
        var most = _folder.Write("most.tsv", Rows(Corpus.MostLabels));
        var swapped = _folder.Write("swapped.tsv", Rows(Corpus.MostLabels + 1));

        Corpus.Read(most).Count.ShouldBe(256);
        var fault = Should.Throw<CorpusException>(() => Corpus.Read(swapped)).Message;
        fault.ShouldStartWith($"{swapped}: there are 257 different labels");
        fault.ShouldContain("before the tab");
    }

    [Theory]
    [InlineData("a.drafts", "= id: a\nD| I run a café.\n\nR| It was worth it.\n")]
    [InlineData("a.tsv", "D\tI run a café.\nR\tIt was worth it.\n")]
    public void Read_OtherLineEndsOrByteOrderMark_IsTheSame(string name, string text)
    {
        string Gist(byte[] content) => string.Join('|', Corpus.Read(_folder.Write(name, content))
            .SelectMany(draft => draft.Gold)
            .Select(gold => $"{gold.Label} {gold.Sentence}"));
        var plain = Gist(Encoding.UTF8.GetBytes(text));

        plain.ShouldContain("I run a café.");
        Gist(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n"))).ShouldBe(plain);
        Gist(Encoding.UTF8.GetBytes(text.Replace("\n", "\r"))).ShouldBe(plain);
        Gist([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).ShouldBe(plain);
        Gist([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).ShouldBe(plain);
    }

    [Theory]
    [InlineData("a.drafts", "1: a draft must open with \"= id: …\" before its first line.")]
    [InlineData("a.tsv", "1: expected a label, a tab and a sentence.")]
    public void Read_BytesThatAreNoText_IsAFaultOfTheFirstLine(string name, string fault)
    {
        var path = _folder.Write(name, [0x89, 0x50, 0x4E, 0x47, 0, 0xFF, 0xC0, 0x80, 0, 1, 2]);

        Should.Throw<CorpusException>(() => Corpus.Read(path)).Message.ShouldBe($"{path}:{fault}");
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_BecomeReplacementCharacters()
    {
        var path = _folder.Write("a.tsv", [(byte)'D', (byte)'\t', (byte)'c', 0xE9, (byte)'e']); // "cée" in Latin-1

        Corpus.Read(path)[0].Sentences[0].Text.ShouldBe("c\uFFFDe");
    }
}
