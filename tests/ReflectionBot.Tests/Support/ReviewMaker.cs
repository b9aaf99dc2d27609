using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Tests.Support;

/// <summary>Puts a review together by hand: blocks with sentences whose label the test chooses.</summary>
public sealed class ReviewMaker
{
    private readonly DraftBuilder _draft = new();
    private readonly List<(string Text, SentenceLabel Label, double Confidence, int Block)> _sentences = [];
    private readonly List<(string Quote, string Text, string Source)> _questions = [];
    private readonly Dictionary<string, string[]> _because = [];
    private readonly List<(Flag Flag, string[] Quotes)> _flags = [];
    private readonly List<Strength> _strengths = [];
    private int _blocks;

    public static Guideline Guideline { get; } = new()
    {
        Id = "cmalt-2019-01",
        Date = new DateOnly(2019, 1, 21),
        Title = "CMALT Guidelines",
        Attribution = "Association for Learning Technology.",
        Licence = "CC BY 4.0",
        Principles = [],
        Questions = [],
        Passages = [],
        Sections = [Section("1a", "Constraints and benefits"), Section("1b", "Technical knowledge")],
    };

    public ReviewMaker Block(BlockKind kind, string text, int level = 0, params IEnumerable<Link> links)
    {
        _draft.Add(kind, text, level, links);
        _blocks++;
        return this;
    }

    public ReviewMaker Prose(BlockKind kind, int level, params (char Label, double Confidence, string Text)[] sentences)
    {
        _sentences.AddRange(sentences.Select(sentence => (sentence.Text, LabelOf(sentence.Label), sentence.Confidence, _blocks)));
        return Block(kind, string.Join(' ', sentences.Select(sentence => sentence.Text)), level);
    }

    public ReviewMaker Paragraph(params (char Label, double Confidence, string Text)[] sentences) =>
        Prose(BlockKind.Paragraph, 0, sentences);

    public ReviewMaker Strength(string text)
    {
        _strengths.Add(new Strength(text, null));
        return this;
    }

    public ReviewMaker Question(string about, string text, string source)
    {
        _questions.Add((about, text, source));
        return this;
    }

    /// <summary>Says which words, in their order, decided the label of a sentence.</summary>
    public ReviewMaker Because(string about, params string[] words)
    {
        _because.Add(about, words);
        return this;
    }

    public ReviewMaker Flag(string code, string title, string message, params string[] about)
    {
        _flags.Add((new Flag(code, title, message, $"Assessors look for it ({code}).", $"What would you say about {code}?", []), about));
        return this;
    }

    public Review Build(string? section = "1a")
    {
        var draft = _draft.Build();
        var from = 0;
        var sentences = new List<LabelledSentence>();
        foreach (var (text, label, confidence, block) in _sentences)
        {
            var span = SpanOf(draft, text, from);
            sentences.Add(new LabelledSentence(new Sentence(text, span, block), Odds(label, confidence), default)
            {
                Because = [.. _because.GetValueOrDefault(text, []).Select(words => SpanOf(draft, words, span.Start))],
            });
            from = span.End;
        }

        return new Review(
            Guideline,
            Guideline.Section(section),
            draft,
            draft.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length,
            sentences,
            _strengths,
            [.. _flags.Select(flag => flag.Flag with { Spans = [.. flag.Quotes.Select(quote => SpanOf(draft, quote))] })],
            [.. _questions.Select(question => new Question(question.Text, question.Source, SpanOf(draft, question.Quote)))]);
    }

    private static TextSpan SpanOf(Draft draft, string quote, int from = 0)
    {
        var start = draft.Text.IndexOf(quote, from, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, quote);
        return new TextSpan(start, quote.Length);
    }

    private static SentenceLabel LabelOf(char letter) => letter switch
    {
        'D' => SentenceLabel.Description,
        'R' => SentenceLabel.Reflection,
        _ => SentenceLabel.Evidence,
    };

    private static LabelOdds Odds(SentenceLabel label, double confidence)
    {
        var rest = (1 - confidence) / 2;
        return label switch
        {
            SentenceLabel.Description => new LabelOdds(confidence, rest, rest),
            SentenceLabel.Reflection => new LabelOdds(rest, confidence, rest),
            _ => new LabelOdds(rest, rest, confidence),
        };
    }

    private static GuidelineSection Section(string id, string title) => new()
    {
        Id = id,
        Title = title,
        Assessed = true,
        Required = true,
        Demands = [],
        EvidenceExamples = [],
        Questions = [],
        Watch = [],
        AlsoCalled = [],
    };
}
