using Microsoft.Playwright;

namespace ReflectionBot.Tests.Browser;

/// <summary>Every word can be read: contrast as the browser paints it (WCAG 2.2, 1.4.3), in light and dark.</summary>
[Collection(nameof(Chromium))]
public class ContrastTests(Chromium chromium)
{
    // Relative luminance and ratio as WCAG 2.2 defines them; a background is what lies under the words, layer by layer.
    private const string Faint = """
        () => {
          const parse = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
          const over = (top, below) => ({
            r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
          const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const luminance = ({ r, g, b }) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const behind = part => part === null ? { r: 255, g: 255, b: 255, a: 1 }
            : over(parse(getComputedStyle(part).backgroundColor), behind(part.parentElement));
          const ratio = part => {
            const below = behind(part), [light, dark] = [luminance(below), luminance(over(parse(getComputedStyle(part).color), below))].sort((a, b) => b - a);
            return (light + 0.05) / (dark + 0.05);
          };
          document.querySelectorAll('details').forEach(more => more.open = true);
          document.querySelector('#show-sure').checked = true;
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), faint = [];
          let count = 0;
          while (words.nextNode()) {
            const part = words.currentNode.parentElement;
            if (words.currentNode.data.trim() && part.checkVisibility()) {
              count++;
              if (ratio(part) < 4.5) faint.push(`${part.className} ${ratio(part).toFixed(2)}: ${words.currentNode.data.slice(0, 40)}`);
            }
          }
          return count > 5 ? faint : ['nothing was measured'];
        }
        """;

    public static TheoryData<string> Pages => Chromium.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task All_words_stand_out_in_light_and_dark(string name)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var page = await chromium.Open(name, options => options.ColorScheme = scheme);

            (await page.Ask<string[]>(Faint)).ShouldBeEmpty($"{scheme}");
        }
    }

    [Fact]
    public async Task Dark_and_light_are_two_looks()
    {
        await using var light = await chromium.Open("usual");
        await using var dark = await chromium.Open("usual", options => options.ColorScheme = ColorScheme.Dark);

        const string Paper = "getComputedStyle(document.body).backgroundColor";
        (await light.Ask<string>(Paper)).ShouldNotBe(await dark.Ask<string>(Paper));
    }

    [Fact]
    public async Task Where_a_reader_forces_colours_shape_word_and_line_still_tell_labels_apart()
    {
        await using var page = await chromium.Open("usual", options => options.ForcedColors = ForcedColors.Active);

        (await page.Ask<bool>("matchMedia('(forced-colors: active)').matches")).ShouldBeTrue();
        var looks = await page.Ask<string[][]>("""
            ['description', 'reflection', 'evidence'].map(label => {
              const sentence = document.querySelector(`.sentence.${label}:has(.word)`), style = getComputedStyle(sentence.querySelector('.words'));
              return [sentence.querySelector('.tag > span').innerText, sentence.querySelector('.word').innerText, style.textDecorationStyle];
            })
            """);
        looks.Length.ShouldBe(3);
        for (var way = 0; way < 3; way++)
        {
            looks.Select(look => look[way]).ShouldBeUnique();
        }

        (await page.Ask<string[]>("[...document.querySelectorAll('#draft .note')].map(note => getComputedStyle(note).borderLeftStyle)"))
            .Distinct().ShouldBe(["solid", "dashed"], ignoreOrder: true);
    }
}
