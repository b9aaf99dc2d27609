namespace ReflectionBot.Tests.Browser;

/// <summary>Opening the page sends nothing, and nothing that a draft brings along runs.</summary>
[Collection(nameof(Chromium))]
public class PrivacyTests(Chromium chromium)
{
    public static TheoryData<string> Pages => Chromium.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_says_nothing_asks_for_nothing_and_runs_nothing(string name)
    {
        await using var page = await chromium.Open(name, options => options.JavaScriptEnabled = true);

        await page.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        await page.Page.Mouse.MoveAsync(200, 400);
        foreach (var control in await page.All("summary, #draft a, input").AllAsync())
        {
            await control.DispatchEventAsync("click");
        }

        page.Said.ShouldBeEmpty();
        page.AskedFor.ShouldBeEmpty();
        (await page.Ask<int>("document.scripts.length + document.images.length + document.querySelectorAll('[onerror], iframe').length"))
            .ShouldBe(0);
    }

    [Fact]
    public async Task Were_markup_to_slip_through_the_policy_would_still_stop_it()
    {
        await using var page = await chromium.Open("hostile", options => options.JavaScriptEnabled = true);

        await page.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=\"https://evil.example/a.png\" onerror=\"alert(1)\"><p style=\"color: red\">')");
        await page.Page.WaitForTimeoutAsync(200);

        page.Said.ShouldNotBeEmpty();
        page.Said.ShouldAllBe(message => message.Contains("Content Security Policy"));
    }
}
