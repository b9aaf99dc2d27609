using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class ShippedFlagsTests
{
    private static readonly IReadOnlyList<FlagWords> All = [.. Shipped.Flags.Codes.Select(code => Shipped.Flags[code])];

    [Fact]
    public void Every_flag_has_its_words_and_the_twelve_that_mentors_agreed_on_are_marked()
    {
        All.Where(flag => flag.Source == FlagSource.Annotation).Select(flag => flag.Code).ShouldBe(
            [
                "missing-reflection", "thin-reflection", "missing-evidence", "unexplained-evidence", "list-style",
                "role-unclear", "not-first-person", "over-length", "stale-evidence", "personal-data", "jargon",
                "background-heavy",
            ],
            ignoreOrder: true);
        All.Where(flag => flag.Source == FlagSource.Guideline).Select(flag => flag.Code).ShouldBe(
            ["heading-mismatch", "law-not-applied", "tool-not-learning", "no-changed-practice"], ignoreOrder: true);
    }

    [Fact]
    public void A_lack_of_reflection_comes_first() =>
        Shipped.Flags.Codes.Take(2).ShouldBe(["missing-reflection", "thin-reflection"]);

    [Fact]
    public void Messages_and_titles_are_one_short_line()
    {
        All.ShouldAllBe(flag => flag.Title.Length <= 40 && !flag.Title.Contains('\n'));
        All.ShouldAllBe(flag => flag.Message.Length <= 110 && !flag.Message.Contains('\n'));
    }

    [Fact]
    public void Questions_are_open_questions()
    {
        string[] open = ["what", "which", "where", "when", "who", "why", "how", "looking back", "if "];
        All.ShouldAllBe(flag => flag.Question.EndsWith('?') && flag.Question.Count(one => one == '?') == 1);
        All.ShouldAllBe(flag => open.Any(word => flag.Question.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        All.Select(flag => flag.Question).ShouldBeUnique();
    }

    [Fact]
    public void Nobody_is_graded_or_scolded_and_the_hedge_is_left_to_the_reply()
    {
        string[] unwelcome =
        [
            "must", "should", "wrong", "fail", "failed", "poor", "poorly", "bad", "weak", "error", "grade", "score",
            "unfortunately", "maybe", "perhaps", "percent",
        ];
        var words = All.SelectMany(flag => $"{flag.Title} {flag.Message} {flag.Why} {flag.Question}".ToLowerInvariant()
            .Split([' ', ',', '.', ';', ':', '?', '"']));

        words.Intersect(unwelcome).ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_are_short_enough_for_a_tired_reader()
    {
        var sentences = All.SelectMany(flag => $"{flag.Message} {flag.Why} {flag.Question}".Split(['.', '?', ';']))
            .Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
            .Where(words => words > 0)
            .ToList();

        sentences.Max().ShouldBeLessThanOrEqualTo(26);
        sentences.Average().ShouldBeLessThanOrEqualTo(16);
    }
}
