using System.IO.Compression;
using System.Net;
using System.Text;

namespace ReflectionBot.Tests.Serving;

/// <summary>What strangers may send to harm the page or its other visitors: refused or inert.</summary>
public sealed class AbuseTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)> javascript:alert(4) </textarea></html>";

    [Theory]
    [InlineData(Hostile)]
    [InlineData("I said \"" + Hostile + "\" to my learners, and I learnt that they liked it. I would do it again next time because it worked.")]
    public async Task Markup_and_script_in_messages_are_words(string text)
    {
        using var visitor = shared.Visitor();

        await visitor.Say(text);

        visitor.Page.QuerySelectorAll("#log script, #log img, #log svg, [onerror], [onload]").ShouldBeEmpty();
        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(1);
        visitor.Page.QuerySelectorAll("#composer").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Markup_and_script_in_a_draft_are_words_in_its_review_too()
    {
        using var visitor = shared.Visitor();
        var draft = string.Join("\n\n", Enumerable.Repeat($"In 2b I set up {Hostile} for my learners. I learnt that I should have asked them first, because they knew better.", 12));

        await visitor.Say($"2b\n\n{draft}");
        await visitor.Open(visitor.Page.QuerySelector("#newest a[href^='/review/']").ShouldNotBeNull(visitor.Reply).GetAttribute("href")!);

        visitor.Page.QuerySelectorAll(".sentence").ShouldNotBeEmpty();
        visitor.Page.QuerySelectorAll("script, img, svg, [onerror], [onload]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../../etc/passwd.txt")]
    [InlineData("..\\..\\windows\\system32\\a.txt")]
    [InlineData("/etc/cron.d/evil.txt")]
    [InlineData("<img src=x onerror=alert(1)>.txt")]
    public async Task Names_of_files_are_never_paths(string name)
    {
        await using var server = await LiveServer.Start();
        var before = Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories);
        using var visitor = server.Visitor();

        var response = await visitor.Say("", (name, "I taught a class. I learnt that I talk too much."u8.ToArray()));

        ((int)response.StatusCode).ShouldBeLessThan(500);
        visitor.Page.QuerySelectorAll("img").ShouldBeEmpty();
        Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_in_words()
    {
        using var visitor = shared.Visitor();
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["[Content_Types].xml", "word/document.xml"])
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                var chunk = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
                for (var megabyte = 0; megabyte < 200; megabyte++)
                {
                    entry.Write(chunk);
                }
            }
        }

        (await visitor.Say("", ("bomb.docx", bomb.ToArray()))).StatusCode.ShouldBe(HttpStatusCode.OK);

        visitor.Reply.ShouldContain("bomb.docx:");
    }

    [Fact]
    public async Task Deep_nesting_is_taken_in_words()
    {
        using var visitor = shared.Visitor();
        var deep = string.Concat(Enumerable.Repeat("<div><blockquote><ul><li>", 20_000)) + "I learnt that I should have asked them.";

        (await visitor.Say("", ("deep.html", Encoding.UTF8.GetBytes(deep)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Say(new string('>', 100_000) + " I learnt a lot.")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Say(string.Concat(Enumerable.Repeat("[", 100_000)))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_thousand_tiny_messages_leave_the_page_as_quick_and_small_as_before()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();
        for (var round = 0; round < 100; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 100).Select(one => visitor.Post(visitor.Form($"a{round}-{one}"))));
        }

        using var response = await visitor.Open();

        visitor.Page.QuerySelectorAll(".said").Length.ShouldBe(50);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("show=-1")]
    [InlineData("show=999999999")]
    public async Task Wild_numbers_in_the_address_do_no_harm(string query)
    {
        using var visitor = shared.Visitor();

        (await visitor.Open($"/?{query}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_turn_that_names_no_form_of_ours_is_refused()
    {
        using var visitor = shared.Visitor();
        await visitor.Open();
        using var form = new FormUrlEncodedContent([new("token", visitor.Field("token")), new("turn", new string('x', 5_000)), new("text", "help")]);

        (await visitor.Post(form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
