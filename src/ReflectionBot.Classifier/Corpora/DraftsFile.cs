using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Corpora;

/// <summary>
/// The corpus format: drafts opened by <c>= key: value</c> lines, headings behind <c>##</c>, one sentence a line behind
/// its label (<c>D|</c>, <c>R|</c>, <c>Rl|</c>, …), list items behind <c>- </c>, quotations behind <c>&gt; </c>, an
/// empty line between paragraphs. Described in full in the corpus's README.
/// </summary>
internal sealed class DraftsFile(string path)
{
    private const string LabelsKnown = "known are D, E, R, Rl, Rw, Rd, Ri";
    private const int DeepestHeading = 6;
    private const int LongestQuoted = 40; // enough to see what is meant; the rest of a line is a writer's

    private readonly List<CorpusDraft> _drafts = [];
    private readonly HashSet<string> _ids = [];
    private DraftInProgress? _open;
    private bool _inHeader;

    public static IReadOnlyList<CorpusDraft> Read(string path, TextReader reader) => new DraftsFile(path).Read(reader);

    private List<CorpusDraft> Read(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            ReadLine(line.TrimEnd(), number);
        }

        Close();
        return _drafts;
    }

    private void ReadLine(string line, int number)
    {
        if (line.StartsWith("= ", StringComparison.Ordinal))
        {
            ReadHeader(line[2..], number);
            return;
        }

        _inHeader &= line.Length == 0;
        if (line.Length == 0)
        {
            _open?.EndParagraph();
        }
        else if (_open is null)
        {
            throw new CorpusException(path, number, "a draft must open with \"= id: …\" before its first line.");
        }
        else if (line.StartsWith('#'))
        {
            var level = Math.Min(line.Length - line.TrimStart('#').Length, DeepestHeading);
            _open.AddHeading(SentenceText.Trimmed(line.TrimStart('#')), level);
        }
        else
        {
            ReadSentence(line, number);
        }
    }

    private void ReadHeader(string header, int number)
    {
        var colon = header.IndexOf(':');
        var key = colon < 0 ? header : header[..colon].Trim();
        var value = header[(colon + 1)..].Trim();
        if (colon < 0 || key is not ("id" or "section" or "level" or "flags"))
        {
            throw new CorpusException(path, number, $"\"= {OneLine.Excerpt(header, LongestQuoted)}\" is not \"= id: …\", \"= section: …\", \"= level: …\" or \"= flags: …\".");
        }

        if (key == "id")
        {
            if (value.Length == 0)
            {
                throw new CorpusException(path, number, "the id is empty; every draft needs its own.");
            }

            Close();
            _open = _ids.Add(value)
                ? new DraftInProgress(value, Path.GetFileNameWithoutExtension(path))
                : throw new CorpusException(path, number, $"the id \"{OneLine.Excerpt(value, LongestQuoted)}\" is used twice; every draft needs its own.");
            _inHeader = true;
        }
        else if (!_inHeader)
        {
            throw new CorpusException(path, number, $"\"= {key}\" must follow \"= id: …\" directly.");
        }
        else if (key == "section")
        {
            _open!.Section = value;
        }
        else if (key == "flags")
        {
            _open!.Flags = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        }
    }

    private void ReadSentence(string line, int number)
    {
        var (kind, rest) = line switch
        {
            ['-', ' ', ..] => (BlockKind.ListItem, line[2..]),
            ['>', ' ', ..] => (BlockKind.Quotation, line[2..]),
            _ => (BlockKind.Paragraph, line),
        };
        var bar = rest.IndexOf('|');
        var text = SentenceText.Trimmed(rest[(bar + 1)..]);
        if (bar < 0 || text.Length == 0)
        {
            throw new CorpusException(path, number, $"expected a label, \"|\" and a sentence; {LabelsKnown}.");
        }

        (SentenceLabel Label, ReflectiveQuestion? Answers) gold = rest[..bar] switch
        {
            "D" => (SentenceLabel.Description, null),
            "E" => (SentenceLabel.Evidence, null),
            "R" => (SentenceLabel.Reflection, null),
            "Rl" => (SentenceLabel.Reflection, ReflectiveQuestion.Learnt),
            "Rw" => (SentenceLabel.Reflection, ReflectiveQuestion.WentWell),
            "Rd" => (SentenceLabel.Reflection, ReflectiveQuestion.Differently),
            "Ri" => (SentenceLabel.Reflection, ReflectiveQuestion.Impact),
            var other => throw new CorpusException(path, number, $"\"{OneLine.Excerpt(other, LongestQuoted)}\" is not a label; {LabelsKnown}."),
        };
        _open!.AddSentence(kind, text, LabelNames.Of(gold.Label), gold.Answers);
    }

    private void Close()
    {
        if (_open is not null)
        {
            _drafts.Add(_open.Finish());
        }
    }
}
