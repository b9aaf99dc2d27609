using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Tests.Browser;

/// <summary>What to show is the reader's choice, by mouse or by keyboard, and needs no script.</summary>
[Collection(nameof(Chromium))]
public class SwitchTests(Chromium chromium)
{
    public static TheoryData<string, bool> LabelsByMouseAndKeyboard
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var label in LabelName.All.Select(LabelName.Of))
            {
                data.Add(label, false);
                data.Add(label, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(LabelsByMouseAndKeyboard))]
    public async Task A_label_can_be_switched_off_and_on_again(string label, bool byKeyboard)
    {
        await using var page = await chromium.Open("1a.md");
        var others = await ShownTags(page, $".sentence:not(.{label})");
        var before = await ShownTags(page, $".sentence.{label}");
        before.ShouldBeGreaterThan(0);
        (await Underlined(page, label)).ShouldBe(before);

        await Switch(page, $"show-{label}", byKeyboard);

        (await ShownTags(page, $".sentence.{label}")).ShouldBe(0);
        (await Underlined(page, label)).ShouldBe(0);
        (await ShownTags(page, $".sentence:not(.{label})")).ShouldBe(others);

        await Switch(page, $"show-{label}", byKeyboard);

        (await ShownTags(page, $".sentence.{label}")).ShouldBe(before);
        (await Underlined(page, label)).ShouldBe(before);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Notes_can_be_switched_off_and_on_again_with_their_numbers(bool byKeyboard)
    {
        await using var page = await chromium.Open("1b-list.txt");
        const string OfNotes = "#draft :is(.note, .ref, .also)";
        var before = await Shown(page, OfNotes);
        before.ShouldBeGreaterThan(0);

        await Switch(page, "show-notes", byKeyboard);
        (await Shown(page, OfNotes)).ShouldBe(0);

        await Switch(page, "show-notes", byKeyboard);
        (await Shown(page, OfNotes)).ShouldBe(before);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task How_sure_the_program_is_shows_only_when_asked_for(bool byKeyboard)
    {
        await using var page = await chromium.Open("2b.txt");
        var sentences = await page.All(".sentence").CountAsync();
        (await Shown(page, ".sure")).ShouldBe(0);
        (await Shown(page, ".sureness table")).ShouldBe(0);

        await Switch(page, "show-sure", byKeyboard);
        (await Shown(page, ".sure")).ShouldBe(sentences);

        await Use(page, ".sureness summary", byKeyboard, "Enter");
        (await Shown(page, ".sureness tbody tr")).ShouldBe(sentences);
    }

    [Fact]
    public async Task The_words_that_decided_show_with_it_unless_their_label_is_switched_off()
    {
        await using var page = await chromium.Open("usual");
        (await Bold(page)).ShouldBe(0);

        await Switch(page, "show-sure", byKeyboard: false);
        var all = await page.All(".because").CountAsync();
        (await Bold(page)).ShouldBe(all);

        await Switch(page, "show-reflection", byKeyboard: false);
        (await Bold(page)).ShouldBe(all - await page.All(".reflection .because").CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Why_a_flag_matters_shows_when_asked_for(bool byKeyboard)
    {
        await using var page = await chromium.Open("4.md");
        (await Shown(page, ".why p")).ShouldBe(0);

        await Use(page, ".why summary", byKeyboard, "Enter");
        (await Shown(page, ".why p")).ShouldBe(1);
    }

    private static Task Switch(VisitedPage page, string id, bool byKeyboard) => Use(page, $"#{id}", byKeyboard, "Space");

    private static async Task Use(VisitedPage page, string selector, bool byKeyboard, string key)
    {
        var control = page.All(selector).First;
        await (byKeyboard ? control.PressAsync(key) : control.ClickAsync());
    }

    private static Task<int> Bold(VisitedPage page) => page.Ask<int>("""
        [...document.querySelectorAll('.because')].map(words => getComputedStyle(words))
          .filter(style => style.fontWeight === '700' && style.textDecorationLine === 'underline').length
        """);

    private static Task<int> ShownTags(VisitedPage page, string sentences) => Shown(page, $"{sentences} > .tag");

    private static Task<int> Shown(VisitedPage page, string selector) => page.Ask<int>(
        $"[...document.querySelectorAll('{selector}')].filter(found => found.checkVisibility({{ contentVisibilityAuto: true }})).length");

    private static Task<int> Underlined(VisitedPage page, string label) => page.Ask<int>(
        $"[...document.querySelectorAll('.sentence.{label} > .words')].filter(words => getComputedStyle(words).textDecorationLine === 'underline').length");
}
