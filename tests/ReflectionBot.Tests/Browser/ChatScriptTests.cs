using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Storage;
using ReflectionBot.Tests.Serving;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Browser;

/// <summary>What the page's script adds: nothing typed is lost, waiting is seen, files can be dropped and pasted.</summary>
[Collection(nameof(Chromium))]
public class ChatScriptTests(Chromium chromium)
{
    private const string Drop = """
        ([name, kind]) => {
          const data = new DataTransfer();
          data.items.add(new File(['I taught a class. I learnt that I had talked too much, and next time I would ask first.'], name, { type: 'text/plain' }));
          const event = kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          document.querySelector('#text').dispatchEvent(event);
        }
        """;

    private readonly FaultyMemory _memory = new();

    private Task<LiveServer> Faulty() => LiveServer.Start(parts => parts.AddSingleton<IMemory>(_memory), null);

    [Fact]
    public async Task The_page_is_not_loaded_again_for_a_turn()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Page.EvaluateAsync("window.sameAsBefore = true");

        await visit.Say("help");
        await visit.Say("privacy");

        (await visit.Visited.Ask<bool>("window.sameAsBefore")).ShouldBeTrue();
        await Assertions.Expect(visit.Page.Locator("form.buttons")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#newest")).ToHaveCountAsync(1);
        visit.Visited.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_waits_sees_that_the_coach_is_reading_and_can_send_nothing_twice()
    {
        var gate = new TaskCompletionSource();
        _memory.Wait = gate.Task;
        await using var visit = await ChatVisit.Begin(chromium, on: await Faulty());
        await visit.Box.FillAsync("help");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The coach is reading …");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync(new() { Force = true });
        await Assertions.Expect(visit.Box).ToHaveValueAsync("help");
        gate.SetResult();

        await Assertions.Expect(visit.Page.Locator(".said")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("");
    }

    [Fact]
    public async Task When_the_coach_cannot_answer_the_text_stays_and_can_be_sent_again()
    {
        await using var visit = await ChatVisit.Begin(chromium, on: await Faulty());
        _memory.Fault = new StorageException(StorageTrouble.Unreachable);
        await visit.Box.FillAsync("help");
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing was lost");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("help");

        _memory.Fault = null;
        await visit.Reply(() => visit.Page.Keyboard.PressAsync("Control+Enter"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("");
    }

    [Fact]
    public async Task When_the_program_is_gone_the_text_stays()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Box.FillAsync("a draft of mine");
        await visit.Server.Stop();
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("couldn't be reached");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("a draft of mine");
    }

    [Fact]
    public async Task A_page_that_lost_its_cookies_is_told_and_goes_on()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Box.FillAsync("help");
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("send it once more");

        await visit.Reply(() => visit.Page.Keyboard.PressAsync("Control+Enter"));
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("paste")]
    public async Task A_file_that_is_dropped_or_pasted_is_sent(string kind)
    {
        await using var visit = await ChatVisit.Begin(chromium);

        await visit.Page.EvaluateAsync(Drop, new[] { "mine.txt", kind });
        await Assertions.Expect(visit.Page.Locator("#chosen li")).ToHaveTextAsync(["mine.txt"]);
        await visit.Page.EvaluateAsync(Drop, new[] { "yours.txt", kind });
        await visit.Reply(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync());

        await Assertions.Expect(visit.Page.Locator(".said p")).ToHaveTextAsync("[mine.txt] [yours.txt]");
        await Assertions.Expect(visit.Page.Locator("#chosen")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Files_that_are_too_large_or_too_many_are_told_before_they_are_sent()
    {
        using var folder = new TemporaryFolder();
        var large = folder.Write("large.txt", new byte[11 * 1024 * 1024]);
        await using var visit = await ChatVisit.Begin(chromium);
        var files = visit.Page.GetByLabel("Add files");

        await files.SetInputFilesAsync(large);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too large");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the files" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("");

        await files.SetInputFilesAsync([.. Enumerable.Range(0, 6).Select(number => new FilePayload { Name = $"{number}.txt", Buffer = [65] })]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too many files");
        visit.Visited.AskedFor.ShouldNotContain(address => address.EndsWith("/turns", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_a_file_that_is_too_large_is_told_on_a_page()
    {
        using var folder = new TemporaryFolder();
        await using var visit = await ChatVisit.Begin(chromium, options => options.JavaScriptEnabled = false);
        await visit.Page.GetByLabel("Add files").SetInputFilesAsync(folder.Write("large.txt", new byte[20 * 1024 * 1024]));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too large");
    }

    [Fact]
    public async Task A_long_upload_shows_how_far_it_is()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Page.EvaluateAsync("""
            window.seen = [];
            new MutationObserver(() => window.seen.push(document.querySelector('#progress').hidden))
              .observe(document.querySelector('#progress'), { attributes: true });
            """);
        await visit.Page.GetByLabel("Add files").SetInputFilesAsync(new FilePayload
        {
            Name = "long.txt",
            MimeType = "text/plain",
            Buffer = [.. Enumerable.Repeat((byte)'a', 4_000_000)],
        });
        await visit.Reply(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync());

        (await visit.Visited.Ask<bool[]>("window.seen")).ShouldContain(false);
        await Assertions.Expect(visit.Page.Locator("#progress")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_that_somebody_sends_runs_on_the_page()
    {
        await using var visit = await ChatVisit.Begin(chromium);

        await visit.Say("<img src=x onerror=alert(1)><script>alert(2)</script> I learnt that <b>markup</b> is only words to them, and that is good.");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(".said")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Assertions.Expect(visit.Page.Locator("#log img, #log script, #log b")).ToHaveCountAsync(0);
        visit.Visited.Said.ShouldBeEmpty();
    }
}
