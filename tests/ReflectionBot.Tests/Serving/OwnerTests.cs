using System.Net;
using System.Text.Json;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Serving;

/// <summary>Whose things are whose: a person is a signed cookie, and what is theirs opens for nobody else.</summary>
public sealed class OwnerTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Cookie = "reflectionbot-visitor";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<(HttpVisitor Owner, string Review)> WithDraft(string sample = "2b.txt")
    {
        var owner = shared.Visitor();
        await owner.Say(await File.ReadAllTextAsync(Path.Combine(Repository.Root(), Samples.Folder, sample), Cancel));
        return (owner, owner.Page.QuerySelector("#newest a[href^='/review/']")!.GetAttribute("href")!);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var visitor = shared.Visitor();

        using var response = await visitor.Open();

        var cookie = response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith(Cookie, StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("max-age=31536000");
        cookie.ShouldNotContain("secure", Case.Insensitive, "this is http");
    }

    [Fact]
    public async Task A_review_opens_for_its_writer_under_a_policy_of_its_own()
    {
        var (owner, review) = await WithDraft();
        using (owner)
        {
            using var response = await owner.Open(review);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            owner.Page.QuerySelectorAll(".sentence").ShouldNotBeEmpty();
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("style-src 'sha256-");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldNotContain("script-src");
        }
    }

    [Fact]
    public async Task A_review_shows_what_its_writer_has_settled_since()
    {
        var (owner, review) = await WithDraft("4.md");
        using (owner)
        {
            await owner.Open(review);
            var before = owner.Page.QuerySelectorAll(".note.flag").Length;
            await owner.Open();
            await owner.Say("flag 1 is wrong");
            await owner.Open(review);

            owner.Page.QuerySelectorAll(".note.flag").Length.ShouldBe(before - 1);
        }
    }

    [Fact]
    public async Task Another_persons_review_is_not_there()
    {
        var (owner, review) = await WithDraft();
        using (owner)
        {
            using var other = shared.Visitor();
            await other.Open();
            (await other.Open(review)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            var refused = other.Page.Body!.TextContent;

            await other.Open($"/review/{new string('0', 32)}");
            other.Page.Body!.TextContent.ShouldBe(refused, "nobody can tell whether there is such a review");

            using var nobody = shared.Visitor();
            (await nobody.Get(review)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("page:somebody")]
    [InlineData("CfDJ8")]
    [InlineData("%00%ff")]
    [InlineData("../../etc/passwd")]
    public async Task A_forged_cookie_counts_as_none(string forged)
    {
        using var visitor = shared.Visitor();
        visitor.Cookies.Add(visitor.Address, new Cookie(Cookie, forged));

        (await visitor.Open()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await visitor.Say("help");

        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(1);
        visitor.Cookies.GetCookies(visitor.Address)[Cookie]!.Value.ShouldNotBe(forged);
    }

    [Fact]
    public async Task A_cookie_with_one_sign_changed_opens_nothing()
    {
        var (owner, review) = await WithDraft();
        using (owner)
        {
            var good = owner.Cookies.GetCookies(owner.Address)[Cookie]!.Value;
            var damaged = good[..^9] + (good[^9] == 'A' ? 'B' : 'A') + good[^8..];
            using var thief = shared.Visitor();
            thief.Cookies.Add(thief.Address, new Cookie(Cookie, damaged));

            (await thief.Get(review)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            await thief.Open();

            thief.Page.QuerySelectorAll(".said").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_cookie_of_another_installation_opens_nothing()
    {
        var (owner, review) = await WithDraft();
        using (owner)
        {
            await using var elsewhere = await LiveServer.Start();
            using var visitor = elsewhere.Visitor();
            visitor.Cookies.Add(visitor.Address, new Cookie(Cookie, owner.Cookies.GetCookies(owner.Address)[Cookie]!.Value));

            (await visitor.Get(review)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task My_data_is_one_file_with_everything_of_mine_and_nothing_of_others()
    {
        var (owner, _) = await WithDraft();
        using (owner)
        {
            using var other = shared.Visitor();
            await other.Say("what counts as evidence for 1c? says somebody else");
            await owner.Say("my data");

            using var response = await owner.Get(owner.Page.QuerySelector("#newest a[href]")!.GetAttribute("href")!);
            var json = await response.Content.ReadAsStringAsync(Cancel);

            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            JsonDocument.Parse(json).RootElement.GetProperty("versions").GetArrayLength().ShouldBe(1);
            json.ShouldNotContain("somebody else");
        }
    }

    [Fact]
    public async Task Who_is_forgotten_is_somebody_new()
    {
        var (owner, review) = await WithDraft();
        using (owner)
        {
            var before = owner.Cookies.GetCookies(owner.Address)[Cookie]!.Value;
            await owner.Say("forget me");
            await owner.Press("Yes, forget everything");

            owner.Page.Body!.TextContent.ShouldContain("gone for good");
            owner.Cookies.GetCookies(owner.Address)[Cookie].ShouldBeNull();

            await owner.Open();
            owner.Page.QuerySelectorAll(".said").ShouldBeEmpty();
            (await owner.Get(review)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            owner.Cookies.GetCookies(owner.Address)[Cookie]!.Value.ShouldNotBe(before);
        }
    }
}
