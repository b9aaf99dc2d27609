using BenchmarkDotNet.Attributes;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Benchmarks;

/// <summary>A whole review of a draft that has been read; time should grow as the words do.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private Draft _draft = null!;

    [Params(500, 2_000, 5_000, 20_000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup() => _draft = PlainText.Read(Samples.TextOf(Words));

    [Benchmark]
    public Review Review() => House.Reviewer.Review(_draft);
}
