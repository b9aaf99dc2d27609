namespace ReflectionBot.Tests.Browser;

/// <summary>A reader gets from a sentence to its note and back, and straight to the draft.</summary>
[Collection(nameof(Chromium))]
public class LinkTests(Chromium chromium)
{
    [Fact]
    public async Task A_sentences_number_leads_to_its_note_and_the_note_leads_back()
    {
        await using var page = await chromium.Open("4.md");
        var number = page.All("a.ref").Last;
        var mark = await number.GetAttributeAsync("id");
        var note = (await number.GetAttributeAsync("href"))![1..];

        await number.ClickAsync();
        (await Target(page)).ShouldBe(note);
        (await Focus(page)).ShouldBe(note);
        (await IsInView(page, note)).ShouldBeTrue();

        await page.All($"#{note} .back[href='#{mark}']").PressAsync("Enter");
        (await Target(page)).ShouldBe(mark);
        (await IsInView(page, mark!)).ShouldBeTrue();

        await page.Page.Keyboard.PressAsync("Enter");
        (await Target(page)).ShouldBe(note, "the focus went back to the number with the reader");
    }

    [Fact]
    public async Task The_first_thing_Tab_reaches_skips_to_the_draft()
    {
        await using var page = await chromium.Open("1a.md");

        await page.Page.Keyboard.PressAsync("Tab");
        (await page.All(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThan(0);
        await page.Page.Keyboard.PressAsync("Enter");

        (await Focus(page)).ShouldBe("draft");
    }

    [Fact]
    public async Task The_table_of_how_sure_leads_to_each_sentence()
    {
        await using var page = await chromium.Open("1a.md");
        await page.All(".sureness summary").ClickAsync();

        await page.All(".sureness td a").Last.ClickAsync();

        var sentence = $"s{await page.All(".sentence").CountAsync()}";
        (await Target(page)).ShouldBe(sentence);
        (await IsInView(page, sentence)).ShouldBeTrue();
    }

    private static Task<string?> Target(VisitedPage page) => page.Ask<string?>("document.querySelector(':target')?.id");

    private static Task<string?> Focus(VisitedPage page) => page.Ask<string?>("document.activeElement.id");

    private static Task<bool> IsInView(VisitedPage page, string id) => page.Ask<bool>(
        $"(box => box.top >= 0 && box.top < innerHeight)(document.getElementById('{id}').getBoundingClientRect())");
}
