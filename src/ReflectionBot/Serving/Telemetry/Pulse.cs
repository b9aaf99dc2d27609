using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using ReflectionBot.Conversation.Memory;

namespace ReflectionBot.Serving.Telemetry;

/// <summary>How the program fares, in counts and times: turns, reviews, flags by code. Never words, never who.</summary>
internal sealed class Pulse : IDisposable
{
    /// <summary>The name under which traces and metrics are found.</summary>
    public const string Name = "ReflectionBot";

    private readonly ActivitySource _traces = new(Name, Version);
    private readonly Meter _meter = new(Name, Version);
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _reviews;
    private readonly Counter<long> _flags;

    public Pulse()
    {
        _duration = _meter.CreateHistogram<double>(
            "reflectionbot.turn.duration", "s", "How long turns took to be answered.",
            advice: new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
        _reviews = _meter.CreateCounter<long>("reflectionbot.reviews", "{review}", "Drafts that were reviewed.");
        _flags = _meter.CreateCounter<long>("reflectionbot.flags", "{flag}", "Flags that reviews raised, by code.");
    }

    private static string? Version { get; } =
        typeof(Pulse).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>Times the answering of a turn.</summary>
    /// <param name="files">How many files came with it.</param>
    /// <param name="answer">Answers it.</param>
    public async Task<T> Turn<T>(int files, Func<Task<T>> answer)
    {
        using var activity = _traces.StartActivity("turn");
        activity?.SetTag("reflectionbot.files", files);
        var begin = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answered = await answer();
            outcome = "answered";
            return answered;
        }
        catch (Exception fault)
        {
            activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            throw;
        }
        finally
        {
            _duration.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    /// <summary>Counts the review of a version that was kept.</summary>
    public void Reviewed(VersionSummary version)
    {
        _reviews.Add(1);
        foreach (var flag in version.Flags)
        {
            _flags.Add(1, new KeyValuePair<string, object?>("code", flag));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _traces.Dispose();
        _meter.Dispose();
    }
}
