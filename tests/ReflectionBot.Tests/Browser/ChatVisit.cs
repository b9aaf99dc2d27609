using Microsoft.Playwright;
using ReflectionBot.Tests.Serving;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Browser;

/// <summary>Somebody talks to the coach in a real browser.</summary>
public sealed class ChatVisit(VisitedPage visited, LiveServer server) : IAsyncDisposable
{
    /// <summary>The draft of the journey, which has no heading that tells its section.</summary>
    public static string Draft => Read("no-heading.txt");

    /// <summary>The same draft, revised.</summary>
    public static string Revised => Read("no-heading-revised.txt");

    public VisitedPage Visited => visited;

    public IPage Page => visited.Page;

    public LiveServer Server => server;

    /// <summary>The box.</summary>
    public ILocator Box => Page.GetByLabel("Your message, or a drafted section");

    /// <summary>The newest reply.</summary>
    public ILocator Newest => Page.Locator("#newest");

    /// <summary>Starts the program and opens its page as somebody new.</summary>
    public static async Task<ChatVisit> Begin(Chromium chromium, Action<BrowserNewContextOptions>? set = null, LiveServer? on = null)
    {
        var server = on ?? await LiveServer.Start();
        return new ChatVisit(await chromium.Visit(server.Address, set), server);
    }

    /// <summary>Types into the box, sends it, and waits for the reply.</summary>
    public async Task Say(string text)
    {
        await Box.FillAsync(text);
        await Reply(() => Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync());
    }

    /// <summary>Presses a button of the newest reply, and waits for the next.</summary>
    public Task Press(string label) => Reply(() => Newest.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync());

    /// <summary>Does what makes the coach reply, and waits for it.</summary>
    public async Task Reply(Func<Task> act)
    {
        var before = await Page.Locator(".said").CountAsync();
        await act();
        await Assertions.Expect(Page.Locator(".said")).ToHaveCountAsync(before + 1);
    }

    public async ValueTask DisposeAsync()
    {
        await visited.DisposeAsync();
        await server.DisposeAsync();
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root(), "tests/ReflectionBot.Tests/Plays", name));
}
