namespace ReflectionBot.Tests.Browser;

/// <summary>All that a mouse can do, Tab can reach, in reading order and in plain sight (WCAG 2.2, 2.1.1, 2.4.3, 2.4.7).</summary>
[Collection(nameof(Chromium))]
public class KeyboardTests(Chromium chromium)
{
    public static TheoryData<string> Pages => Chromium.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_everything_in_order_and_shows_where_it_is(string name)
    {
        await using var page = await chromium.Open(name);
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(more => more.open = true)");
        var all = await page.Ask<int>("(window.all = [...document.querySelectorAll('a[href], input, summary')]).length");

        for (var index = 0; index < all; index++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var (at, outline) = await Focus(page);
            at.ShouldBe(index);
            outline.ShouldBeGreaterThanOrEqualTo(2, $"the outline of control {index}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_go_down_one_rank_at_a_time(string name)
    {
        await using var page = await chromium.Open(name);

        var ranks = await page.Ask<int[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => +heading.tagName[1])");

        ranks[0].ShouldBe(1);
        ranks.Skip(1).ShouldAllBe(rank => rank > 1);
        ranks.Zip(ranks.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    /// <summary>Which control has the focus, and how many pixels wide its outline is (0 when none is drawn or it is out of view).</summary>
    private static async Task<(int At, double Outline)> Focus(VisitedPage page)
    {
        var found = await page.Ask<double[]>("""
            (() => {
              const style = getComputedStyle(document.activeElement), box = document.activeElement.getBoundingClientRect();
              const isSeen = style.outlineStyle !== 'none' && box.right > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth;
              return [window.all.indexOf(document.activeElement), isSeen ? parseFloat(style.outlineWidth) : 0];
            })()
            """);
        return ((int)found[0], found[1]);
    }
}
