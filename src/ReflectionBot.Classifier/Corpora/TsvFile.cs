using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Corpora;

/// <summary>Labelled sentences that stand alone: <c>label TAB text</c>, one a line, any label set.</summary>
internal static class TsvFile
{
    public static IReadOnlyList<CorpusDraft> Read(string path, TextReader reader)
    {
        var drafts = new List<CorpusDraft>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                drafts.Add(Parse(path, number, line));
            }
        }

        return drafts;
    }

    private static CorpusDraft Parse(string path, int number, string line)
    {
        var tab = line.IndexOf('\t');
        var label = tab < 0 ? "" : line[..tab].Trim();
        var text = SentenceText.Trimmed(line[(tab + 1)..]);
        if (label.Length == 0 || text.Length == 0)
        {
            throw new CorpusException(path, number, "expected a label, a tab and a sentence.");
        }

        var file = Path.GetFileNameWithoutExtension(path);
        var draft = new DraftBuilder().Add(BlockKind.Paragraph, text).Build();
        var sentence = new Sentence(text, new TextSpan(0, text.Length), 0);
        return new CorpusDraft($"{file}:{number}", file, draft, [new GoldSentence(sentence, label, null)], null);
    }
}
