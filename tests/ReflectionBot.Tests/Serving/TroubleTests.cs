using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage;

namespace ReflectionBot.Tests.Serving;

/// <summary>What people see when something is broken: what it is, that nothing is lost, and never how the program works.</summary>
public sealed class TroubleTests
{
    private readonly FaultyMemory _memory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<LiveServer> Start() => LiveServer.Start(parts => parts.AddSingleton<IMemory>(_memory), null);

    [Fact]
    public async Task Without_its_memory_the_coach_gives_the_text_back_and_can_be_tried_again()
    {
        await using var server = await Start();
        using var visitor = server.Visitor();
        await visitor.Open();
        _memory.Fault = new StorageException(StorageTrouble.DiskFull);

        (await visitor.Say("one line\n</textarea><b>another</b> & a third")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        visitor.Page.Body!.TextContent.ShouldContain("Nothing was lost");
        visitor.Page.QuerySelector("textarea")!.TextContent.ShouldBe("one line\n</textarea><b>another</b> & a third");

        _memory.Fault = null;
        (await visitor.Say("help")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_script_is_told_in_words_and_keeps_the_text_itself()
    {
        await using var server = await Start();
        using var visitor = server.Visitor();
        await visitor.Open();
        _memory.Fault = new StorageException(StorageTrouble.Unreachable);

        using var response = await visitor.Post(visitor.Form("help"), scripted: true);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var refusal = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement;
        refusal.GetProperty("problem").GetString()!.ShouldContain("Nothing was lost");
        refusal.GetProperty("token").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/my-data")]
    public async Task Pages_that_need_the_memory_say_so(string path)
    {
        await using var server = await Start();
        using var visitor = server.Visitor();
        _memory.Fault = new StorageException(StorageTrouble.Locked);

        (await visitor.Open(path)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        visitor.Page.Body!.TextContent.ShouldContain("can't reach my memory");
    }

    [Fact]
    public async Task A_fault_of_ours_shows_and_logs_no_words_of_anybody()
    {
        await using var server = await Start();
        using var visitor = server.Visitor();
        await visitor.Open();
        _memory.Fault = new InvalidOperationException("near 'zanzibarqx'");

        var response = await visitor.Say("help");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = visitor.Page.DocumentElement.OuterHtml;
        page.ShouldNotContain("Exception");
        page.ShouldNotContain("zanzibarqx");
        page.ShouldNotContain("   at ");
        server.Log.All.ShouldContain("InvalidOperationException");
        server.Log.All.ShouldNotContain("zanzibarqx");
    }

    [Fact]
    public async Task A_turn_that_is_being_answered_is_finished_before_the_program_stops()
    {
        var gate = new TaskCompletionSource();
        _memory.Wait = gate.Task;
        await using var server = await Start();
        using var visitor = server.Visitor();
        await visitor.Open();
        var turn = visitor.Post(visitor.Form("help"));
        await _memory.Keeping.Task;

        var stop = server.Stop();
        await Task.Delay(300, Cancel);
        stop.IsCompleted.ShouldBeFalse();
        gate.SetResult();

        (await turn).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await stop;
    }
}
