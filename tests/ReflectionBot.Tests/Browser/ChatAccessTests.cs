using Microsoft.Playwright;
using ReflectionBot.Tests.Serving;

namespace ReflectionBot.Tests.Browser;

/// <summary>Everybody can use the conversation: WCAG 2.2 by axe-core, by keyboard alone, at phone width, in light and dark.</summary>
[Collection(nameof(Chromium))]
public class ChatAccessTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task No_page_breaks_a_rule_and_none_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var visit = await ChatVisit.Begin(chromium, options =>
        {
            options.ColorScheme = scheme;
            options.ViewportSize = new() { Width = width, Height = 640 };
        });
        await ShouldBeForAll(visit, "welcome");

        await visit.Say($"1b\n\n{ChatVisit.Draft}");
        await ShouldBeForAll(visit, "review");
        await visit.Say("my data");
        await visit.Say("what counts as evidence for 1c?");
        await visit.Say("why?");
        await visit.Say("outline 2b");
        await visit.Say("a-word-that-is-far-too-long-to-fit-into-the-width-of-any-phone-" + new string('w', 300));
        await ShouldBeForAll(visit, "talk");
        await visit.Page.ReloadAsync();
        await ShouldBeForAll(visit, "history");

        foreach (var path in (string[])["nowhere", "forgotten", "review/0"])
        {
            await visit.Page.GotoAsync($"{visit.Server.Address}{path}");
            await ShouldBeForAll(visit, path);
        }
    }

    [Fact]
    public async Task A_page_of_trouble_breaks_no_rule()
    {
        await using var visit = await ChatVisit.Begin(chromium, on: await LiveServer.Start("--Limits:FilesPerTurn=1"));
        await visit.Page.RouteAsync("**/*.js", route => route.AbortAsync()); // axe itself needs scripts
        await visit.Page.ReloadAsync();
        await visit.Box.FillAsync("Some text of mine");
        await visit.Page.GetByLabel("Add files").SetInputFilesAsync(
            [new FilePayload { Name = "a.txt", Buffer = [65] }, new FilePayload { Name = "b.txt", Buffer = [66] }]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("too many files");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("Some text of mine");
        await ShouldBeForAll(visit, "trouble");
    }

    [Fact]
    public async Task All_of_it_works_by_keyboard_alone()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(":focus")).ToHaveTextAsync("Skip to the conversation");
        await TabTo(visit, "#newest button >> text=plan 2b");
        await visit.Reply(() => keyboard.PressAsync("Enter"));
        await Assertions.Expect(visit.Newest).ToBeFocusedAsync();

        await TabTo(visit, "#newest button >> nth=0");
        await TabTo(visit, "#text");
        await keyboard.TypeAsync("I show a colleague");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("and we talk it over.");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("I show a colleague\nand we talk it over.");
        await visit.Reply(() => keyboard.PressAsync("Control+Enter"));

        await Assertions.Expect(visit.Box).ToBeFocusedAsync();
        await Assertions.Expect(visit.Box).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.Locator(".said").Last).ToContainTextAsync("I show a colleague and we talk it over.");
    }

    [Fact]
    public async Task What_has_the_focus_is_seen_with_an_outline_and_not_hidden_behind_the_box()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Say($"1b\n\n{ChatVisit.Draft}");
        await visit.Page.ReloadAsync();
        var all = await visit.Page.Locator("a[href], button:visible, textarea, input[type=file]").CountAsync();

        for (var index = 0; index < all; index++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            (await visit.Visited.Ask<string?>("""
                (() => {
                  const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
                  return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? `no outline: ${at.outerHTML.slice(0, 80)}`
                    : top === at || at.contains(top) ? null : `hidden: ${at.outerHTML.slice(0, 80)}`;
                })()
                """)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task People_who_listen_hear_replies_as_they_come_and_who_speaks()
    {
        await using var visit = await ChatVisit.Begin(chromium);
        await visit.Say("help");

        var log = visit.Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });
        await Assertions.Expect(log.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);
        await Assertions.Expect(log.GetByRole(AriaRole.Heading, new() { Name = "You" })).ToHaveCountAsync(1);
        await Assertions.Expect(log.GetByRole(AriaRole.Heading, new() { Name = "Coach" })).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToBeAttachedAsync();
    }

    private static async Task ShouldBeForAll(ChatVisit visit, string when)
    {
        await Axe.ShouldFindNothing(visit.Page, when);
        (await visit.Visited.Ask<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, when);
    }

    private static async Task TabTo(ChatVisit visit, string selector)
    {
        var target = visit.Page.Locator(selector).First;
        for (var presses = 0; !await target.EvaluateAsync<bool>("part => part === document.activeElement"); presses++)
        {
            presses.ShouldBeLessThan(40, $"Tab reaches {selector}");
            await visit.Page.Keyboard.PressAsync("Tab");
        }
    }
}
