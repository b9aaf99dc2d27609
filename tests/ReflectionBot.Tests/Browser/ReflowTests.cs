namespace ReflectionBot.Tests.Browser;

/// <summary>Narrow windows, phones and zoom never make the page scroll sideways (WCAG 2.2, 1.4.10 and 1.4.4).</summary>
[Collection(nameof(Chromium))]
public class ReflowTests(Chromium chromium)
{
    // A window of 1280 by 1024 that is zoomed to 200% has 640 by 512 CSS pixels, at 400% 320 by 256.
    private static readonly (int Width, int Height, float Scale)[] _windows = [(320, 640, 1), (640, 512, 2), (320, 256, 4), (390, 844, 3)];

    public static TheoryData<string> Pages => Chromium.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_reaches_beyond_the_side(string name)
    {
        foreach (var (width, height, scale) in _windows)
        {
            await using var page = await chromium.Open(name, options =>
            {
                options.ViewportSize = new() { Width = width, Height = height };
                options.DeviceScaleFactor = scale;
            });
            await ShouldFit(page, $"{width} wide");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Text_twice_as_large_fits_as_well(string name)
    {
        await using var page = await chromium.Open(name, options => options.ViewportSize = new() { Width = 640, Height = 900 });

        await page.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        await ShouldFit(page, "text at 200%");
    }

    /// <summary>Asks for the window's scroll width and for every box that hangs over; a wide table may scroll by itself (1.4.10).</summary>
    private static async Task ShouldFit(VisitedPage page, string because)
    {
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(more => more.open = true)");
        (await page.Ask<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, because);
        (await page.Ask<string[]>("""
            [...document.querySelectorAll('body *:not(.skip, .unseen, .table *)')]
              .filter(part => part.checkVisibility() && [...part.getClientRects()].some(box => box.right > innerWidth + 0.5 || box.left < -0.5))
              .map(part => `${part.tagName}.${part.className}`)
            """)).ShouldBeEmpty(because);
    }
}
