using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Corpora;

/// <summary>A draft of a corpus while its lines are read: sentences gather into paragraphs, paragraphs into the draft.</summary>
internal sealed class DraftInProgress(string id, string file)
{
    private readonly DraftBuilder _builder = new();
    private readonly List<(BlockKind Kind, string Text, int Level)> _blocks = [];
    private readonly List<(int Block, int Offset, string Text, string Label, ReflectiveQuestion? Answers)> _sentences = [];
    private bool _paragraphEnded = true;

    public string? Section { get; set; }

    public IReadOnlySet<string> Flags { get; set; } = new HashSet<string>();

    public void EndParagraph() => _paragraphEnded = true;

    public void AddHeading(string text, int level)
    {
        if (text.Length > 0)
        {
            _blocks.Add((BlockKind.Heading, text, level));
        }

        EndParagraph();
    }

    public void AddSentence(BlockKind kind, string text, string label, ReflectiveQuestion? answers)
    {
        var continues = !_paragraphEnded && kind != BlockKind.ListItem && _blocks[^1].Kind == kind;
        var before = continues ? _blocks[^1].Text + " " : "";
        var block = (kind, before + text, kind == BlockKind.ListItem ? 1 : 0);
        if (continues)
        {
            _blocks[^1] = block;
        }
        else
        {
            _blocks.Add(block);
        }

        _sentences.Add((_blocks.Count - 1, before.Length, text, label, answers));
        _paragraphEnded = false;
    }

    public CorpusDraft Finish()
    {
        foreach (var (kind, text, level) in _blocks)
        {
            _builder.Add(kind, text, level);
        }

        var draft = _builder.Build() with { Section = Section };
        var gold = _sentences.Select(sentence =>
        {
            var start = draft.Blocks[sentence.Block].Span.Start + sentence.Offset;
            var span = new TextSpan(start, sentence.Text.Length);
            return new GoldSentence(new Sentence(sentence.Text, span, sentence.Block), sentence.Label, sentence.Answers);
        });
        return new CorpusDraft(id, file, draft, [.. gold], Flags);
    }
}
