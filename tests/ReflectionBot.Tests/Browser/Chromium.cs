using Microsoft.Playwright;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Browser;

/// <summary>
/// The browser that the page is tried in: Debian's chromium, started once for all tests. Where it is not installed the
/// tests are skipped, except in CI, where nothing may go untried.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // No sandbox, because tests run as root in containers; the rest keeps the browser itself off the network.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reflectionbot-pages-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static TheoryData<string> Pages => new([.. Samples.Names.Select(sample => sample.Data), "usual", "hostile", "empty"]);

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Program))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = _arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    public static Review Review(string name) => name switch
    {
        "usual" => Reviews.Usual,
        "hostile" => Reviews.Hostile,
        "empty" => Reviews.Empty,
        _ => Samples.Review(name),
    };

    /// <summary>Opens the page of a review from the disk, as people do, with scripts switched off.</summary>
    public Task<VisitedPage> Open(string name, Action<BrowserNewContextOptions>? set = null) => Open(Review(name), set);

    /// <inheritdoc cref="Open(string, Action{BrowserNewContextOptions}?)"/>
    public async Task<VisitedPage> Open(Review review, Action<BrowserNewContextOptions>? set = null)
    {
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, new HtmlReview(Reviews.Phrases).Render(review));
        return await Visit(new Uri(file), options =>
        {
            options.JavaScriptEnabled = false;
            set?.Invoke(options);
        });
    }

    /// <summary>Opens an address as a new person with a new browser.</summary>
    public async Task<VisitedPage> Visit(Uri address, Action<BrowserNewContextOptions>? set = null)
    {
        if (_browser is null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", $"{Program} is missing; install Debian's package chromium.");
            Assert.Fail($"{Program} is missing; in CI Debian's package chromium must be installed.");
        }

        var options = new BrowserNewContextOptions
        {
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 1280, Height = 900 },
            Locale = "en-GB",
        };
        set?.Invoke(options);
        return await VisitedPage.Open(await _browser!.NewContextAsync(options), address);
    }
}

/// <summary>Tests that share the one browser, one after the other.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
