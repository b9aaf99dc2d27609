using System.Net;
using System.Text.Json;

namespace ReflectionBot.Tests.Serving;

/// <summary>What every reply forbids the browser, who may post, and how much at once.</summary>
public sealed class GuardTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Megabytes = "up to 10 MB";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/forgotten")]
    [InlineData("/nowhere")]
    [InlineData("/nowhere.php")]
    [InlineData("/review/x")]
    [InlineData("/my-data")]
    [InlineData("/turns")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("style")]
    [InlineData("script")]
    [InlineData("icon")]
    public async Task Every_reply_forbids_what_pages_do_not_need(string path)
    {
        using var visitor = shared.Visitor();
        await visitor.Open();
        using var response = await visitor.Get(path switch
        {
            "style" => visitor.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!,
            "script" => visitor.Page.QuerySelector("script")!.GetAttribute("src")!,
            "icon" => visitor.Page.QuerySelector("link[rel=icon]")!.GetAttribute("href")!,
            _ => path,
        });

        ShouldBeGuarded(response);
    }

    [Fact]
    public async Task Refusals_are_guarded_too()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        foreach (var form in (HttpContent[])[visitor.Form("a", [.. Enumerable.Repeat(("a.txt", new byte[] { 65 }), 6)]), new StringContent("token"), new FormUrlEncodedContent([])])
        {
            using var response = await visitor.Post(form);
            ((int)response.StatusCode).ShouldBeInRange(400, 499);
            ShouldBeGuarded(response);
        }
    }

    [Fact]
    public async Task Pages_load_files_that_browsers_may_keep_for_ever()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        foreach (var address in visitor.Page.QuerySelectorAll("script, link").Select(one => one.GetAttribute("src") ?? one.GetAttribute("href")!))
        {
            using var response = await visitor.Get(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
            response.Content.Headers.ContentType!.MediaType.ShouldBeOneOf("text/css", "text/javascript", "image/svg+xml");
        }

        (await visitor.Open()).Headers.CacheControl!.NoStore.ShouldBeTrue();
        visitor.Page.QuerySelectorAll("style, script:not([src]), [style], [onclick]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Addresses_that_lead_nowhere_are_answered_kindly()
    {
        using var visitor = shared.Visitor();

        (await visitor.Open("/wp-login.php?a=<script>")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        visitor.Page.QuerySelector("h1")!.TextContent.ShouldBe("There is nothing here");
        visitor.Page.QuerySelector("main a[href='/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_and_its_text_given_back()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();
        using var stranger = shared.Visitor();
        await stranger.Open();
        using var form = new FormUrlEncodedContent(
            [new("token", stranger.Field("token")), new("turn", visitor.Field("turn")), new("text", "first line\n<b>second</b> line")]);

        using var response = await visitor.Post(form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain(">\nfirst line\n&lt;b&gt;second&lt;/b&gt; line</textarea>");
        await visitor.Open();
        visitor.Page.QuerySelectorAll(".said").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_refused_can_be_sent_from_the_page_that_refused_it()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();
        await visitor.Say("help", [.. Enumerable.Repeat(("a.txt", new byte[] { 65 }), 6)]);
        visitor.Page.QuerySelector("#composer").ShouldNotBeNull();

        await visitor.Say(visitor.Page.QuerySelector("textarea")!.TextContent.Trim());

        visitor.Page.QuerySelectorAll(".said p").Select(said => said.TextContent).ShouldBe(["help"]);
    }

    [Fact]
    public async Task A_file_of_ten_megabytes_is_taken_and_one_that_is_larger_is_refused_clearly()
    {
        using var visitor = shared.Visitor();

        await visitor.Say("", ("large.txt", [.. Enumerable.Repeat((byte)'a', 10 * 1024 * 1024)]));
        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(1);

        (await visitor.Say("", ("larger.txt", new byte[15 * 1024 * 1024]))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        visitor.Page.Body!.TextContent.ShouldContain(Megabytes);
    }

    [Fact]
    public async Task A_message_of_ten_megabytes_is_refused_clearly()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();

        using var response = await visitor.Post(visitor.Form(new string('a', 10_000_000)), scripted: true);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("problem").GetString()!.ShouldContain("one section at a time");
    }

    [Fact]
    public async Task Too_many_files_are_refused_clearly()
    {
        using var visitor = shared.Visitor();
        var files = Enumerable.Range(0, 6).Select(number => ($"{number}.txt", "I learnt a lot."u8.ToArray())).ToArray();

        (await visitor.Say("", files)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        visitor.Page.Body!.TextContent.ShouldContain("up to 5");
    }

    [Fact]
    public async Task One_person_who_is_too_fast_is_asked_to_wait_and_others_are_not()
    {
        await using var server = await LiveServer.Start("--Limits:TurnsPerMinute=3");
        using var hasty = server.Visitor();
        await hasty.Open();
        for (var turn = 0; turn < 3; turn++)
        {
            (await hasty.Post(hasty.Form($"be gentle {turn}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        using var refused = await hasty.Post(hasty.Form("help"));
        using var scripted = await hasty.Post(hasty.Form("help"), scripted: true);
        using var other = server.Visitor();
        await other.Open();

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("faster than I can read");
        ShouldBeGuarded(refused);
        JsonDocument.Parse(await scripted.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("problem").GetString()!.ShouldContain("wait");
        (await other.Post(other.Form("help"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task One_address_that_is_too_fast_is_asked_to_wait_whoever_it_is()
    {
        await using var server = await LiveServer.Start("--Limits:TurnsPerMinuteAndAddress=3");
        for (var person = 0; person < 4; person++)
        {
            using var visitor = server.Visitor();
            await visitor.Open();
            (await visitor.Post(visitor.Form("help"))).StatusCode.ShouldBe(person < 3 ? HttpStatusCode.SeeOther : HttpStatusCode.TooManyRequests);
        }
    }

    [Fact]
    public async Task Reading_has_a_limit_too_but_health_answers_always()
    {
        await using var server = await LiveServer.Start("--Limits:ReadsPerMinuteAndAddress=5");
        using var visitor = server.Visitor();
        for (var read = 0; read < 5; read++)
        {
            (await visitor.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await visitor.Get("/")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await visitor.Get("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static void ShouldBeGuarded(HttpResponseMessage response)
    {
        string Header(string name) => response.Headers.GetValues(name).Single();

        Header("Content-Security-Policy").ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Header("X-Content-Type-Options").ShouldBe("nosniff");
        Header("X-Frame-Options").ShouldBe("DENY");
        Header("Referrer-Policy").ShouldBe("no-referrer");
        Header("Cache-Control").ShouldNotBeEmpty();
        response.Headers.Contains("Server").ShouldBeFalse();
    }
}
