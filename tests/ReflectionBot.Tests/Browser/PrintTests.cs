using System.Diagnostics;
using System.Text;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Tests.Browser;

/// <summary>The page on paper has the whole draft and every note.</summary>
[Collection(nameof(Chromium))]
public class PrintTests(Chromium chromium)
{
    public static TheoryData<string> Pages => Chromium.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_sentence_and_note_is_on_paper(string name)
    {
        await using var page = await chromium.Open(name);
        var expected = await page.Ask<string[]>(
            "[...document.querySelectorAll('.sentence > .words, .note .said, .why p, h2:not(.unseen)')].map(part => part.textContent)");

        var paper = await TextOf(await page.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        expected.Select(Squeezed).ShouldAllBe(words => paper.Contains(words));
    }

    private static async Task<string> TextOf(byte[] pdf)
    {
        // Raw: in the order in which the browser wrote it, so that raised numbers stay after their sentences.
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var text = reader.StandardOutput.ReadToEndAsync();
        await reader.StandardInput.BaseStream.WriteAsync(pdf);
        reader.StandardInput.Close();
        return Squeezed(await text);
    }

    /// <summary>Without white space, which a line of print may add or drop, and with ligatures taken apart.</summary>
    private static string Squeezed(string text) =>
        string.Concat(OneLine.Clean(text).Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
