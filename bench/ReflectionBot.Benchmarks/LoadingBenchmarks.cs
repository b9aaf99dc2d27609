using BenchmarkDotNet.Attributes;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Benchmarks;

/// <summary>What is loaded once, before the first review.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private byte[] _model = [];

    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        SentenceModel.Shipped.Save(stream);
        _model = stream.ToArray();
    }

    /// <summary>With its hash, which the shipped model is loaded without.</summary>
    [Benchmark]
    public SentenceModel Model() => SentenceModel.Load("the model", new MemoryStream(_model));

    [Benchmark]
    public Phrases Replies() => Phrases.Load(Path.Combine(House.Prompts, "replies.yaml"));

    [Benchmark]
    public FlagLexicon Flags() => FlagLexicon.Load(Path.Combine(House.Prompts, "flags.yaml"));

    [Benchmark]
    public Guideline Guideline() => GuidelineLibrary.Load(Path.Combine(House.Prompts, "guidelines"), House.Flags).Default;
}
