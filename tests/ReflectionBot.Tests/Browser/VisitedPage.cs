using System.Text.Json;
using Microsoft.Playwright;

namespace ReflectionBot.Tests.Browser;

/// <summary>A page open in the browser, with all that it said, asked for and popped up since it was opened.</summary>
public sealed class VisitedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private VisitedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Console messages, errors, violations of the page's policy and dialogs.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Addresses asked for besides the page itself.</summary>
    public List<string> AskedFor { get; } = [];

    public static async Task<VisitedPage> Open(IBrowserContext context, Uri address)
    {
        var visited = new VisitedPage(context, await context.NewPageAsync());
        context.Request += (_, request) => Note(visited.AskedFor, request.Url == address.AbsoluteUri ? null : request.Url);
        context.Console += (_, message) => Note(visited.Said, message.Text);
        context.WebError += (_, error) => Note(visited.Said, error.Error);
        context.Page += (_, page) => Note(visited.Said, $"opened {page.Url}");
        visited.Page.Dialog += (_, dialog) =>
        {
            Note(visited.Said, dialog.Message);
            _ = dialog.DismissAsync();
        };
        await visited.Page.GotoAsync(address.AbsoluteUri);
        return visited;
    }

    public ILocator All(string selector) => Page.Locator(selector);

    /// <summary>Asks the page itself, in its own language; this works with the page's scripts switched off.</summary>
    public async Task<T> Ask<T>(string script) => (await Page.EvaluateAsync<JsonElement>(script)).Deserialize<T>()!;

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static void Note(List<string> list, string? entry)
    {
        if (entry is not null)
        {
            lock (list)
            {
                list.Add(entry);
            }
        }
    }
}
