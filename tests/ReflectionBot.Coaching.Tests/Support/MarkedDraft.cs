using System.Globalization;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>
/// A draft written as the corpus is: one sentence a line behind its label (<c>D|</c>, <c>R|</c>, <c>E|</c>; <c>Rl|</c>,
/// <c>Rw|</c>, <c>Rd|</c>, <c>Ri|</c> answer a reflective question), <c>## headings</c>, list items behind <c>- </c>,
/// quotations behind <c>&gt; </c>, an empty line between paragraphs. A label that the model is unsure of carries its
/// probability: <c>R 0.5|</c>.
/// </summary>
public sealed class MarkedDraft
{
    private const double Sure = 0.9;

    private readonly List<(BlockKind Kind, string Text)> _blocks = [];
    private readonly List<(string Text, int Block, LabelOdds Odds, AnswerOdds Answers)> _marked = [];
    private string? _section;
    private DateOnly _today = new(2026, 3, 1);

    private MarkedDraft()
    {
    }

    public static MarkedDraft Of(string lines)
    {
        var draft = new MarkedDraft();
        var paragraphGoesOn = false;
        foreach (var line in lines.Split('\n'))
        {
            paragraphGoesOn = draft.Take(line, paragraphGoesOn);
        }

        return draft;
    }

    /// <summary>The section it is read as.</summary>
    public MarkedDraft In(string section)
    {
        _section = section;
        return this;
    }

    /// <summary>The year it is read in.</summary>
    public MarkedDraft ReadIn(int year)
    {
        _today = new DateOnly(year, 3, 1);
        return this;
    }

    public Draft Draft
    {
        get
        {
            var builder = new DraftBuilder();
            _blocks.ForEach(block => builder.Add(block.Kind, block.Text, 1));
            return builder.Build() with { Section = _section };
        }
    }

    public Reading Reading => new(Draft, Shipped.Guideline.Section(_section), Sentences(Draft), _today);

    private bool Take(string line, bool goesOn)
    {
        var (kind, rest) = line switch
        {
            ['#', '#', ' ', .. var title] => (BlockKind.Heading, title),
            ['-', ' ', .. var item] => (BlockKind.ListItem, item),
            ['>', ' ', .. var words] => (BlockKind.Quotation, words),
            _ => (BlockKind.Paragraph, line),
        };
        if (kind == BlockKind.Heading || line.Length == 0)
        {
            if (line.Length > 0)
            {
                _blocks.Add((kind, rest));
            }

            return false;
        }

        var bar = rest.IndexOf('|');
        var text = rest[(bar + 1)..].Trim();
        if (goesOn && kind != BlockKind.ListItem && _blocks[^1].Kind == kind)
        {
            _blocks[^1] = (kind, $"{_blocks[^1].Text} {text}");
        }
        else
        {
            _blocks.Add((kind, text));
        }

        _marked.Add((text, _blocks.Count - 1, OddsOf(rest[..bar]), AnswersOf(rest[..bar])));
        return true;
    }

    private List<LabelledSentence> Sentences(Draft draft)
    {
        var sentences = new List<LabelledSentence>();
        var from = 0;
        foreach (var (text, block, odds, answers) in _marked)
        {
            var start = draft.Text.IndexOf(text, Math.Max(from, draft.Blocks[block].Span.Start), StringComparison.Ordinal);
            var span = new TextSpan(start, text.Length);
            draft.Blocks[block].Span.Contains(span).ShouldBeTrue(text);
            sentences.Add(new LabelledSentence(new Sentence(text, span, block), odds, answers));
            from = span.End;
        }

        return sentences;
    }

    private static LabelOdds OddsOf(string mark)
    {
        var sure = mark.Split(' ') is [_, var number] ? double.Parse(number, CultureInfo.InvariantCulture) : Sure;
        var rest = (1 - sure) / 2;
        return mark[0] switch
        {
            'D' => new LabelOdds(sure, rest, rest),
            'R' => new LabelOdds(rest, sure, rest),
            'E' => new LabelOdds(rest, rest, sure),
            _ => throw new ArgumentException($"\"{mark}\" is not a label.", nameof(mark)),
        };
    }

    private static AnswerOdds AnswersOf(string mark) => mark.Split(' ')[0] switch
    {
        "Rl" => new AnswerOdds(Sure, 0, 0, 0),
        "Rw" => new AnswerOdds(0, Sure, 0, 0),
        "Rd" => new AnswerOdds(0, 0, Sure, 0),
        "Ri" => new AnswerOdds(0, 0, 0, Sure),
        _ => default,
    };
}
