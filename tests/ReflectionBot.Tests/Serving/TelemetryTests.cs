using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
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
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var asked = FirstLine(collector);
        await using (var server = await LiveServer.Start(
            $"--OTEL_EXPORTER_OTLP_ENDPOINT=http://{collector.LocalEndpoint}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            using var visitor = server.Visitor();
            await visitor.Say("help");
        }

        (await asked).ShouldBe("POST /v1/", StringCompareShould.IgnoreCase);
    }

    private static async Task<string> FirstLine(TcpListener collector)
    {
        using var client = await collector.AcceptTcpClientAsync(Cancel);
        var start = new byte[9];
        await client.GetStream().ReadExactlyAsync(start, Cancel);
        return Encoding.ASCII.GetString(start);
    }

    private static string Shown(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray());
}
