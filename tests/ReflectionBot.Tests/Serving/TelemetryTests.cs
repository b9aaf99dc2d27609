using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>What the program tells of itself: counts and times, never a word that somebody wrote.</summary>
public sealed class TelemetryTests
{
    private const string Marker = "zanzibarqx";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Draft => $"2b\n\n{File.ReadAllText(Path.Combine(Repository.Root(), Samples.Folder, "4.md"))}\n\nWe met in {Marker} and I learnt that I had been wrong.";

    [Fact]
    public async Task No_log_trace_or_metric_has_a_word_of_a_draft()
    {
        var told = new ConcurrentQueue<string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => told.Enqueue($"{instrument.Name} {Shown(tags)}"));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => told.Enqueue($"{instrument.Name} {Shown(tags)}"));
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue(
                $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.Select(one => one.Name))}"),
        };
        ActivitySource.AddActivityListener(activities);
        await using var server = await LiveServer.Start();
        using var visitor = server.Visitor();

        await visitor.Say(Draft);
        await visitor.Open(visitor.Page.QuerySelector("#newest a[href^='/review/']").ShouldNotBeNull(visitor.Reply).GetAttribute("href")!);
        visitor.Page.Body!.TextContent.ShouldContain(Marker, customMessage: "the draft was read");
        await visitor.Open();
        await visitor.Say($"I had not thought of {Marker} before, and next time I would begin there because it matters.");
        await visitor.Say("", ($"{Marker}.txt", Encoding.UTF8.GetBytes(Draft)));
        await visitor.Post(new StringContent(Marker));
        await visitor.Get($"/review/{Marker}");

        told.ShouldContain(line => line.StartsWith("reflectionbot.turn.duration", StringComparison.Ordinal) && line.Contains("answered"));
        told.ShouldContain(line => line.StartsWith("reflectionbot.reviews", StringComparison.Ordinal));
        told.ShouldContain(line => line.StartsWith("reflectionbot.flags", StringComparison.Ordinal) && line.Contains("code"));
        told.Where(line => line.StartsWith("reflectionbot", StringComparison.Ordinal) || line.StartsWith("turn", StringComparison.Ordinal))
            .ShouldAllBe(line => !line.Contains(Marker));

        // Addresses are ours; a word that a stranger puts into one is not from a draft.
        server.Log.All.Replace($"/review/{Marker}", "").ShouldNotContain(Marker);
    }

    [Fact]
    public async Task Traces_and_metrics_go_to_a_collector_when_one_is_configured()
    {
        await using var collector = await Collector.Start();
        await using (var server = await LiveServer.Start(
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            using var visitor = server.Visitor();
            await visitor.Say(Draft);
        }

        collector.Told.Keys.ShouldBe(["/v1/traces", "/v1/metrics"], ignoreOrder: true);
        Encoding.UTF8.GetString(collector.Told["/v1/traces"]).ShouldContain("reflectionbot.files");
        var metrics = Encoding.UTF8.GetString(collector.Told["/v1/metrics"]);
        foreach (var name in (string[])["reflectionbot.turn.duration", "reflectionbot.reviews", "reflectionbot.flags"])
        {
            metrics.ShouldContain(name);
        }

        collector.Told.Values.ShouldAllBe(bytes => !Encoding.UTF8.GetString(bytes).Contains(Marker));
    }

    private static string Shown(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray());
}
