using BenchmarkDotNet.Attributes;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Questions;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Benchmarks;

/// <summary>The steps of a review, one by one, on a draft of 500 words.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private readonly FlagRules _rules = new(House.Flags);
    private readonly StrengthFinder _strengths = new(House.Phrases);
    private string _text = null!;
    private Draft _draft = null!;
    private IReadOnlyList<Sentence> _sentences = null!;
    private IReadOnlyList<LabelledSentence> _labelled = null!;
    private Reading _reading = null!;
    private IReadOnlyList<Flag> _flags = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = Samples.TextOf(500);
        _draft = Blocks();
        _sentences = Split();
        _labelled = Classify();
        _reading = Place();
        _flags = Flags();
    }

    [Benchmark]
    public Draft Blocks() => PlainText.Read(_text);

    [Benchmark]
    public IReadOnlyList<Sentence> Split() => SentenceSplitter.Split(_draft);

    [Benchmark]
    public IReadOnlyList<LabelledSentence> Classify() => House.Classifier.Classify(_draft, _sentences);

    [Benchmark]
    public Reading Place() => new(_draft, House.Guideline.Section("2b"), _labelled, new DateOnly(2026, 11, 21));

    [Benchmark]
    public IReadOnlyList<Strength> Strengths() => _strengths.Find(_reading);

    [Benchmark]
    public IReadOnlyList<Flag> Flags() => _rules.Raise(_reading);

    [Benchmark]
    public IReadOnlyList<Question> Questions() => QuestionChooser.Choose(_reading, House.Guideline, _flags, Settled.Nothing.Questions);
}
