using System.Text.Json;
using Microsoft.Playwright;

namespace ReflectionBot.Tests.Browser;

/// <summary>
/// axe-core, which knows the rules of WCAG 2.2. <c>AXE_CORE</c> says where its script lies (npm's package axe-core, axe.min.js);
/// without it the tests are skipped, except in CI, where nothing may go untried.
/// </summary>
public static class Axe
{
    private const string Missing = "AXE_CORE names no file; npm install axe-core and let it name node_modules/axe-core/axe.min.js.";

    /// <summary>Nothing on a page breaks a rule.</summary>
    public static async Task ShouldFindNothing(IPage page, string when)
    {
        if (Environment.GetEnvironmentVariable("AXE_CORE") is not { Length: > 0 } path)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", Missing);
            Assert.Fail(Missing);
            return;
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>("""
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations, passes } = await axe.run(document, { runOnly: tags, rules: { 'target-size': { enabled: true } } });
              return [passes.length, ...violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))];
            }
            """);
        var lines = found.EnumerateArray().ToList();
        lines[0].GetInt32().ShouldBeGreaterThan(10, "axe looked at the page");
        lines.Skip(1).Select(line => line.GetString()).ShouldBeEmpty(when);
    }
}
