using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Benchmarks;

/// <summary>
/// The labels of a thousand sentences of many drafts, each in its place, and the questions they answer, without the words
/// that decided: the time in milliseconds is the time of a sentence in microseconds.
/// </summary>
public class PredictBenchmarks
{
    private const int Sentences = 1_000;

    private static readonly string[] Names = ["n5.drafts", "n17.drafts"];

    private readonly List<(CorpusDraft Draft, Sentence[] Sentences)> _drafts = [];

    [GlobalSetup]
    public void Setup()
    {
        var left = Sentences;
        foreach (var draft in Corpus.Read(Files()))
        {
            Sentence[] sentences = [.. draft.Sentences.Take(left)];
            left -= sentences.Length;
            _drafts.Add((draft, sentences));
        }
    }

    [Benchmark]
    public int ThousandSentences()
    {
        var labelled = 0;
        foreach (var (draft, sentences) in _drafts)
        {
            labelled += SentenceModel.Shipped.Predict(draft.Draft, sentences).Count;
        }

        return labelled;
    }

    private static string[] Files([CallerFilePath] string here = "") =>
    [
        .. Names.Select(name => Path.GetFullPath(Path.Combine(
            Path.GetDirectoryName(here)!, "..", "..", "src", "ReflectionBot.Classifier", "corpus", name))),
    ];
}
