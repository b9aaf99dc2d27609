using BenchmarkDotNet.Attributes;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Benchmarks;

/// <summary>A thousand sentences, on one core: the time in milliseconds is the time of a sentence in microseconds.</summary>
[MemoryDiagnoser]
public class ClassifyBenchmarks
{
    private Draft _draft = null!;
    private Sentence[] _sentences = null!;

    [GlobalSetup]
    public void Setup()
    {
        _draft = PlainText.Read(Samples.TextOf(25_000));
        _sentences = [.. SentenceSplitter.Split(_draft).Take(1_000)];
    }

    [Benchmark]
    public IReadOnlyList<LabelledSentence> ThousandSentences() => House.Classifier.Classify(_draft, _sentences);
}
