using System.Text.Json;
using Microsoft.Playwright;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Browser;

/// <summary>A new visitor's whole way through the conversation, with scripts and without. Pictures of each step are under docs/images.</summary>
[Collection(nameof(Chromium))]
public class ChatJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_draft_to_being_forgotten(bool scripts)
    {
        await using var visit = await ChatVisit.Begin(chromium, options =>
        {
            options.JavaScriptEnabled = scripts;
            options.ViewportSize = new() { Width = 1000, Height = 900 };
        });
        var album = scripts ? visit : null;
        await Picture(album, "1-welcome");

        await visit.Say(ChatVisit.Draft);
        await Assertions.Expect(visit.Newest).ToContainTextAsync("ection is it for");
        await Picture(album, "2-section");

        await visit.Reply(() => visit.Newest.GetByRole(AriaRole.Button).First.ClickAsync());
        await Assertions.Expect(visit.Newest).ToContainTextAsync("What already works");
        await Assertions.Expect(visit.Newest.Locator(".ask")).Not.ToHaveCountAsync(0);
        await Picture(album, "3-review");

        await visit.Say("I had assumed that nobody would need the film after the labs opened again. I was wrong, and I learnt to ask first.");
        await Assertions.Expect(visit.Newest).Not.ToContainTextAsync("not sure what you mean");
        await Picture(album, "4-answer");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open the whole review" }).Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#draft .sentence")).Not.ToHaveCountAsync(0);
        await Picture(album, "5-whole-review");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the conversation" }).First.ClickAsync();

        await visit.Say(ChatVisit.Revised);
        await Assertions.Expect(visit.Newest).ToContainTextAsync("Version 2");
        await Picture(album, "6-revision");

        await visit.Say("compare");
        await Assertions.Expect(visit.Newest).ToContainTextAsync("a safe place to be wrong");
        await Picture(album, "7-compare");

        await visit.Say("my data");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Newest.GetByRole(AriaRole.Link).ClickAsync());
        using var data = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        download.SuggestedFilename.ShouldBe("my-data.json");
        data.RootElement.GetProperty("versions").GetArrayLength().ShouldBe(2);
        await Picture(album, "8-my-data");

        await visit.Press("forget me");
        await Picture(album, "9-forget");
        await visit.Newest.GetByRole(AriaRole.Button, new() { Name = "Yes, forget everything" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Everything is forgotten");
        await Picture(album, "10-forgotten");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Start afresh" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".said")).ToHaveCountAsync(0);

        visit.Visited.Said.ShouldBeEmpty();
        visit.Visited.AskedFor.ShouldAllBe(address => address.StartsWith(visit.Server.Address.AbsoluteUri, StringComparison.Ordinal), "nothing leaves for elsewhere");
    }

    [Fact]
    public async Task On_a_phone_in_the_dark()
    {
        await using var visit = await ChatVisit.Begin(chromium, options =>
        {
            options.ColorScheme = ColorScheme.Dark;
            options.ViewportSize = new() { Width = 390, Height = 844 };
            options.DeviceScaleFactor = 2;
            options.HasTouch = true;
        });

        await visit.Say($"1c\n\n{ChatVisit.Draft}");

        await Assertions.Expect(visit.Newest).ToContainTextAsync("What already works");
        await Picture(visit, "phone-dark");
    }

    /// <summary>Takes a picture for the documents, when they are to be made anew.</summary>
    private static async Task Picture(ChatVisit? visit, string step)
    {
        if (visit is not null && Environment.GetEnvironmentVariable("UPDATE_IMAGES") == "1")
        {
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root(), "docs/images", $"chat-{step}.png") });
        }
    }
}
