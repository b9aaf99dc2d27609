using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>The conversation over HTTP, as a browser without scripts has it, and as the page's script has it.</summary>
public sealed class ConversationTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private static string Sample(string name) => File.ReadAllText(Path.Combine(Repository.Root(), Samples.Folder, name));

    [Fact]
    public async Task A_first_visit_says_who_the_coach_is_and_keeps_nothing()
    {
        await using var server = await LiveServer.Start();
        using var visitor = server.Visitor();

        (await visitor.Open()).StatusCode.ShouldBe(HttpStatusCode.OK);

        visitor.Reply.ShouldContain("365 days");
        visitor.Page.QuerySelectorAll("#newest button").ShouldNotBeEmpty();
        (await server.Parts.GetRequiredService<IMemory>().ForgetNotSeenSince(DateTimeOffset.MaxValue, TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_reviewed_its_question_answered_and_its_revision_compared()
    {
        using var visitor = shared.Visitor();

        await visitor.Say(Sample("2b.txt"));
        visitor.Reply.ShouldContain("already works");
        visitor.Page.QuerySelectorAll("#newest .ask").ShouldNotBeEmpty();
        await visitor.Say("I had assumed that they would ask for help, but they did not, so I learnt to look at the logs every week.");
        await visitor.Say(Sample("2b.txt") + "\n\nI learnt that I should have asked my learners first, because I had only guessed what they needed.");
        visitor.Reply.ShouldContain("Version 2");
        await visitor.Say("compare");

        visitor.Reply.ShouldContain("I learnt that I should have asked my learners first");
    }

    [Fact]
    public async Task A_button_says_what_stands_behind_it()
    {
        using var visitor = shared.Visitor();

        await visitor.Press("plan 2b");

        visitor.Page.QuerySelectorAll(".said p").Select(said => said.TextContent).ShouldBe(["plan 2b"]);
        visitor.Reply.ShouldContain("Let's plan 2b");
    }

    [Fact]
    public async Task A_turn_leads_to_the_page_at_its_newest_reply()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        var response = await visitor.Post(visitor.Form("help"));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe("/#newest");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_turn()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => visitor.Post(visitor.Form("help"))));
        await visitor.Open();

        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_somebody_goes_back_to_and_fills_in_anew_is_another_turn()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        await visitor.Post(visitor.Form("help"));
        await visitor.Post(visitor.Form("privacy"));
        await visitor.Open();

        visitor.Page.QuerySelectorAll(".said p").Select(said => said.TextContent).ShouldBe(["help", "privacy"]);
    }

    [Fact]
    public async Task The_script_gets_the_exchange_alone_and_the_name_of_the_next_form()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        using var response = await visitor.Post(visitor.Form("help"), scripted: true);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        var exchange = answer.GetProperty("exchange").GetString()!;
        exchange.ShouldStartWith("<article class=\"said\">");
        exchange.ShouldContain("id=\"newest\"");
        exchange.ShouldNotContain("<html");
        answer.GetProperty("turn").GetString().ShouldNotBe(visitor.Field("turn"));
    }

    [Fact]
    public async Task The_newest_fifty_exchanges_are_shown_and_earlier_ones_are_a_link_away()
    {
        using var visitor = shared.Visitor();
        for (var count = 1; count <= 52; count++)
        {
            await visitor.Say($"be gentle {count}");
        }

        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(50);
        visitor.Page.QuerySelector(".said p")!.TextContent.ShouldBe("be gentle 3");

        await visitor.Open(visitor.Page.QuerySelector(".earlier a")!.GetAttribute("href")!);

        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(52);
        visitor.Page.QuerySelector(".earlier").ShouldBeNull();
        visitor.Page.QuerySelectorAll("form.buttons").Length.ShouldBeLessThanOrEqualTo(1, "only the newest message has buttons");
    }

    [Fact]
    public async Task A_restart_goes_on_where_it_was_with_the_same_people()
    {
        using var folder = new TemporaryFolder();
        var cookies = new CookieContainer();
        await using (var server = await LiveServer.Start(null, folder))
        {
            using var visitor = server.Visitor();
            await visitor.Say("plan 2b");
            cookies.Add(visitor.Cookies.GetCookies(server.Address));
        }

        await using var again = await LiveServer.Start(null, folder);
        using var back = again.Visitor();
        foreach (var cookie in cookies.GetAllCookies().Cast<Cookie>())
        {
            back.Cookies.Add(again.Address, new Cookie(cookie.Name, cookie.Value));
        }

        await back.Open();
        back.Reply.ShouldContain("Let's plan 2b");
    }

    [Fact]
    public async Task Files_are_read_as_drafts()
    {
        using var visitor = shared.Visitor();

        await visitor.Say("", ("2b.txt", File.ReadAllBytes(Path.Combine(Repository.Root(), Samples.Folder, "2b.txt"))));

        visitor.Reply.ShouldContain("already works");
        visitor.Page.QuerySelector(".said p")!.TextContent.ShouldBe("[2b.txt]");
    }
}
